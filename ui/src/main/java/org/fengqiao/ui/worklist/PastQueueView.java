package org.fengqiao.ui.worklist;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.history.AsOf;
import org.fengqiao.projections.worklist.PastQueues;
import org.fengqiao.projections.worklist.PastQueues.Look;
import org.fengqiao.projections.worklist.Worklist;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.petition.PetitionNavigation;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.shell.DeskLayout;
import org.fengqiao.ui.shell.Sight;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** 历史队列: what lay at a unit and below it at the end of a day, and how much of it was late; a row leads to its file of then. */
@Route(value = "queue/past", layout = DeskLayout.class)
@RolesAllowed({"PETITION_OFFICER", "MEDIATOR", "DIRECTOR", "AUDITOR"})
public class PastQueueView extends Main implements AfterNavigationObserver, HasDynamicTitle {
    private static final int LOOK_AGAIN_MS = 500;
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient PastQueues past;
    private final transient QueueExport export;
    private final transient Speech say;
    private final Section list = new Section();
    private transient PastQuestion question;
    private final transient Sight sight;
    private transient @Nullable Registration waiting;

    PastQueueView(Desk desk, PastQueues past, QueueExport export) {
        this.desk = desk;
        this.past = past;
        this.export = export;
        this.say = desk.speech();
        this.question = PastQuestion.from(QueryParameters.empty(), yesterday());
        addClassNames("worklist", "past-queue");
        list.addClassName("list");
        add(list);
        sight = Sight.over(this, desk, this::look);
        addDetachListener(_ -> stopWaiting(UI.getCurrent()));
    }

    private LocalDate yesterday() {
        return desk.days().today().minusDays(1);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        question = PastQuestion.from(event.getLocation().getQueryParameters(), yesterday());
        look();
    }

    private void look() {
        list.removeAll();
        var head = new PastQueueHead(desk, say, question, this::go);
        list.add(title(), head);
        try {
            switch (past.at(desk.staff(), question.day())) {
                case Look.Ready ready -> show(head, ready.queue());
                case Look.Filling filling -> await(filling);
            }
        } catch (Refused refused) {
            stopWaiting(UI.getCurrent());
            list.add(new EmptyState(say.refusal(refused), say.hint(refused)));
        }
    }

    private H1 title() {
        var title = new H1(say.say("past.queue.title"));
        title.addClassName("visually-hidden");
        return title;
    }

    private void show(PastQueueHead head, Worklist queue) {
        stopWaiting(UI.getCurrent());
        var then = desk.on(question.day(), queue);
        var grid =
                new QueueGrid(then, say, row -> PetitionNavigation.toFile(row.caseId(), new AsOf.Day(question.day())));
        grid.onlyToRead(sight);
        grid.ask(question.queue());
        head.filter(then, asked -> go(question.asking(asked)), export.past(say, then, question));
        if (grid.isEmpty()) {
            list.add(new EmptyState(say.say("past.queue.none"), say.say("past.queue.none.next")));
        } else {
            list.add(grid);
        }
    }

    private void await(Look.Filling filling) {
        list.add(new FillingNote(say, filling.percent()));
        if (waiting == null) {
            var ui = UI.getCurrent();
            ui.setPollInterval(LOOK_AGAIN_MS);
            waiting = ui.addPollListener(_ -> look());
        }
    }

    private void stopWaiting(UI ui) {
        if (waiting != null) {
            waiting.remove();
            waiting = null;
            ui.setPollInterval(-1);
        }
    }

    private void go(PastQuestion next) {
        UI.getCurrent().navigate(PastQueueView.class, QueryParameters.simple(next.parameters()));
    }

    @Override
    public String getPageTitle() {
        return say.say("past.queue.title") + " · " + say.say("product");
    }
}
