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
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.function.Predicate;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.projections.cases.CaseChanges.CaseChanged;
import org.fengqiao.ui.petition.CasePanel;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.shell.DeskLayout;
import org.fengqiao.ui.shell.Keys;
import org.fengqiao.ui.shell.LiveChanges;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** 工作队列: what is mine and nobody's first; a case opens beside the list, on a phone over it. All of it is in the address. */
@Route(value = "queue", layout = DeskLayout.class)
@RolesAllowed({"PETITION_OFFICER", "MEDIATOR", "DIRECTOR", "AUDITOR"})
public class WorklistView extends Main implements AfterNavigationObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Speech say;
    private final QueueGrid grid;
    private final BulkBar bulk;
    private final QueueHead head;
    private final Section beside = new Section();
    private transient QueueQuestion question = QueueQuestion.from(QueryParameters.empty());
    private transient @Nullable QueueQuestion shown;
    private @Nullable CasePanel panel;

    WorklistView(Desk desk, QueueExport export) {
        this.desk = desk;
        this.say = desk.speech();
        addClassName("worklist");
        grid = new QueueGrid(desk, say, row -> open(row.caseId()));
        bulk = new BulkBar(desk, say, grid, () -> refresh(Set.of()));
        head = new QueueHead(desk, say, grid, export, this::go);
        var keys = new Keys();
        keys.listen("Enter X A E ? Escape", this::press);
        var title = new H1(say.say("queue.title"));
        title.addClassName("visually-hidden");
        var list = new Section(title, head, bulk, grid, keys);
        list.addClassName("list");
        list.getElement().setAttribute("aria-label", say.say("queue.title"));
        beside.addClassName("beside");
        beside.getElement().setAttribute("aria-label", say.say("queue.beside"));
        add(list, beside);
        LiveChanges.follow(this, desk, concerns(desk.staff()), this::refresh);
    }

    private static Predicate<CaseChanged> concerns(Actor.Staff staff) {
        return change ->
                staff.has(Duty.AUDITOR) ? !change.keptFrom().contains(staff.account()) : change.concerns(staff);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        question = QueueQuestion.from(event.getLocation().getQueryParameters());
        if (!question.asksTheSameAs(shown)) {
            grid.ask(question);
            shown = question;
            head.show(question);
        }
        showBeside();
    }

    private void showBeside() {
        var open = question.open();
        grid.markOpen(open);
        setClassName("has-open", open != null);
        if (open == null) {
            beside.removeAll();
            panel = null;
        } else if (panel == null || !panel.shows(open)) {
            beside.removeAll();
            panel = CasePanel.beside(desk, open, () -> go(question.with("open", null)));
            beside.add(panel);
        }
    }

    private void refresh(Set<String> changed) {
        grid.refresh(question, changed);
        head.recount(question);
    }

    private void go(QueueQuestion next) {
        UI.getCurrent().navigate(WorklistView.class, QueryParameters.simple(next.parameters()));
    }

    private void open(String caseId) {
        go(question.with("open", caseId));
    }

    private void press(String key, String rowKey) {
        var row = grid.rowOf(rowKey);
        switch (key) {
            case "?" -> new KeysDialog(say).open();
            case "Escape" -> go(question.with("open", null));
            case "Enter" -> onRow(row, () -> open(row == null ? "" : row.caseId()));
            case "X" -> onRow(row, () -> mark(row));
            case "A" ->
                bulk.pass(row == null || !grid.getSelectedItems().isEmpty() ? grid.getSelectedItems() : Set.of(row));
            case "E" -> act(row);
            default -> {} // letters the page did not ask for
        }
    }

    private static void onRow(@Nullable QueueRow row, Runnable run) {
        if (row != null) {
            run.run();
        }
    }

    private void mark(@Nullable QueueRow row) {
        if (grid.getSelectedItems().contains(row)) {
            grid.deselect(row);
        } else {
            grid.select(row);
        }
    }

    private void act(@Nullable QueueRow row) {
        if (row != null) {
            open(row.caseId());
        }
        if (panel != null) {
            panel.act();
        }
    }

    @Override
    public String getPageTitle() {
        return say.say("queue.title") + " · " + say.say("product");
    }
}
