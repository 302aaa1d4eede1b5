package org.fengqiao.ui.admin;

import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.works.Works.State;
import org.fengqiao.projections.works.Works.Work;
import org.fengqiao.ui.parts.Aside;
import org.fengqiao.ui.parts.Said;

/** One long work (任务详情): while it runs with its step, numbers, pace and Stop; stopped or failed with Resume. */
class WorkPanel extends HousePanel {
    private static final long serialVersionUID = 1;

    private final transient WorkText text;
    private final String id;
    private final transient Runnable changed;
    private final ProgressCard progress = new ProgressCard();

    WorkPanel(House house, Work begun, Runnable close, Runnable changed) {
        super(house, new WorkText(house, house.speech()).title(begun), begun.id(), close);
        this.text = new WorkText(house, say);
        this.id = begun.id();
        this.changed = changed;
        add(progress);
        fact("admin.work.kind", say.name(begun.kind()));
        fact("admin.import.started", say.time(begun.startedAt()));
        show(begun);
        addAttachListener(_ -> follow(begun));
    }

    private void follow(Work now) {
        if (now.state() == State.RUNNING) {
            Aside.eachSecond(this, this::step);
        }
    }

    private boolean step() {
        var now = house.lasting().works().find(house.staff(), id);
        now.ifPresent(this::show);
        var runs = now.filter(found -> found.state() == State.RUNNING).isPresent();
        if (!runs) {
            changed.run();
        }
        return runs;
    }

    private void show(Work now) {
        progress.begin(say.name(now.state()), text.style(now), text.pace(now));
        if (now.state() == State.RUNNING) {
            var atItsEnd = now.total() <= 0 || now.done() >= now.total();
            progress.bar(say.say("admin.work.progress"), atItsEnd, now.total(), now.done());
            progress.button(say.say("admin.work.stop"), this::stop);
        }
        var numbers = new Numbers();
        numbers.text(say.say("admin.work.total"), now.total() < 0 ? "…" : String.format("%,d", now.total()));
        numbers.number(say.say("admin.work.done"), now.done());
        numbers.number(say.say("admin.work.left"), now.left());
        progress.add(numbers);
        ended(now);
    }

    private void ended(Work now) {
        var failure = now.failure();
        if (failure != null) {
            progress.note("refused", say.refusal(failure.code(), failure.values()));
        }
        if (now.state() == State.STOPPED) {
            progress.note("warn", say.say("admin.work.stopped"));
        }
        if (now.state() == State.STOPPED || now.state() == State.FAILED) {
            progress.button(say.say("admin.work.resume"), this::resume);
        }
        if (now.left() > 0) {
            progress.note("warn", say.say("admin.work.some-left", now.left()));
        }
    }

    private void stop() {
        house.lasting().works().stop(house.staff(), id);
        Said.done(say.say("admin.work.stopping"));
    }

    private void resume() {
        try {
            house.lasting().works().resume(house.staff(), id);
        } catch (Refused refused) {
            Said.refused(refused, say);
        }
        changed.run();
        house.lasting().works().find(house.staff(), id).ifPresent(now -> {
            show(now);
            follow(now);
        });
    }
}
