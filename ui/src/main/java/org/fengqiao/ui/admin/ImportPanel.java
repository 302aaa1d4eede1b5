package org.fengqiao.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.fengqiao.projections.imports.Imports.Import;
import org.fengqiao.projections.imports.Imports.State;
import org.fengqiao.ui.parts.Aside;
import org.fengqiao.ui.parts.Said;

/** One import (导入详情): while it runs with numbers, rate, remaining time and Stop; afterwards with its report. */
class ImportPanel extends HousePanel {
    private static final long serialVersionUID = 1;

    private final transient ImportText text;
    private final String id;
    private final Div rejected;
    private final transient Runnable changed;
    private final ProgressCard progress = new ProgressCard();

    ImportPanel(House house, RecordExport export, Import begun, Runnable close, Runnable changed) {
        super(house, house.unit(begun.centre()), begun.source() + " · " + begun.id(), close);
        this.text = new ImportText(house, say);
        this.id = begun.id();
        this.changed = changed;
        this.rejected = new Div(export.rejected(id));
        add(progress, rejected);
        fact("admin.import.started", say.time(begun.startedAt()));
        fact("admin.import.source", begun.source());
        show(begun);
        if (begun.state() == State.RUNNING) {
            addAttachListener(_ -> Aside.eachSecond(this, this::step));
        }
    }

    private boolean step() {
        var now = house.imports().find(house.staff(), id);
        now.ifPresent(this::show);
        var runs = now.filter(found -> found.state() == State.RUNNING).isPresent();
        if (!runs) {
            changed.run();
        }
        return runs;
    }

    private void show(Import now) {
        progress.begin(say.name(now.state()), text.style(now), text.pace(now));
        if (now.state() == State.RUNNING) {
            progress.bar(say.say("admin.import.progress"), now.total() <= 0, now.total(), ImportText.done(now));
            progress.button(say.say("admin.import.stop"), this::stop);
        }
        var numbers = new Numbers();
        numbers.text(say.say("admin.import.total"), now.total() < 0 ? "…" : String.format("%,d", now.total()));
        numbers.number(say.say("admin.import.imported"), now.imported());
        numbers.number(say.say("admin.import.skipped"), now.skipped());
        numbers.number(say.say("admin.import.rejected"), now.rejected());
        progress.add(numbers);
        report(now);
    }

    private void report(Import now) {
        var failure = now.failure();
        if (failure != null) {
            progress.note("refused", say.refusal(failure.code(), failure.values()));
        }
        if (now.state() == State.STOPPED) {
            progress.note("warn", say.say("admin.import.stopped"));
        }
        rejected.setVisible(!now.rows().isEmpty());
        if (!now.rows().isEmpty()) {
            progress.add(new H3(say.say("admin.import.rows")), new RejectedRows(say, now.rows()));
        }
    }

    private void stop() {
        house.imports().stop(house.staff(), id);
        Said.done(say.say("admin.import.stopping"));
    }
}
