package org.fengqiao.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.works.Works.State;
import org.fengqiao.projections.works.Works.Work;
import org.fengqiao.ui.parts.Aside;
import org.fengqiao.ui.parts.Said;

/** One long work (任务详情): while it runs with its step, numbers, pace and Stop; stopped or failed with Resume. */
class WorkPanel extends HousePanel {
    private static final long serialVersionUID = 1;

    private final transient WorkText text;
    private final transient Actor.Staff staff;
    private final String id;
    private final transient Runnable changed;
    private final Div progress = new Div();

    WorkPanel(House house, Work begun, Runnable close, Runnable changed) {
        super(house, new WorkText(house, house.speech()).title(begun), begun.id(), close);
        this.text = new WorkText(house, say);
        this.staff = house.staff();
        this.id = begun.id();
        this.changed = changed;
        progress.addClassName("import");
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
        var now = house.lasting().works().find(staff, id);
        now.ifPresent(this::show);
        var runs = now.filter(found -> found.state() == State.RUNNING).isPresent();
        if (!runs) {
            changed.run();
        }
        return runs;
    }

    private void show(Work now) {
        progress.removeAll();
        var state = new Span(say.name(now.state()));
        state.addClassNames("tag", text.style(now));
        var pace = new Span(text.pace(now));
        pace.addClassName("quiet");
        var line = new Div(state, pace);
        line.addClassName("line");
        progress.add(line);
        if (now.state() == State.RUNNING) {
            progress.add(bar(now), button("admin.work.stop", this::stop));
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
            note("refused", say.refusal(failure.code(), failure.values()));
        }
        if (now.state() == State.STOPPED) {
            note("warn", say.say("admin.work.stopped"));
        }
        if (now.state() == State.STOPPED || now.state() == State.FAILED) {
            progress.add(button("admin.work.resume", this::resume));
        }
        if (now.left() > 0) {
            note("warn", say.say("admin.work.some-left", now.left()));
        }
    }

    private void note(String style, String words) {
        var note = new Div(words);
        note.addClassNames("note", style);
        progress.add(note);
    }

    private ProgressBar bar(Work now) {
        var bar = new ProgressBar();
        bar.getElement().setAttribute("aria-label", say.say("admin.work.progress"));
        bar.setIndeterminate(now.total() <= 0 || now.done() >= now.total());
        if (now.total() > 0) {
            bar.setMax(now.total());
            bar.setValue(Math.min(now.total(), now.done()));
        }
        return bar;
    }

    private Button button(String key, Runnable run) {
        var button = new Button(say.say(key), _ -> run.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void stop() {
        house.lasting().works().stop(staff, id);
        Said.done(say.say("admin.work.stopping"));
    }

    private void resume() {
        try {
            house.lasting().works().resume(staff, id);
        } catch (Refused refused) {
            Said.refused(refused, say);
        }
        changed.run();
        house.lasting().works().find(staff, id).ifPresent(now -> {
            show(now);
            follow(now);
        });
    }
}
