package org.fengqiao.ui.worklist;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.fengqiao.projections.searches.SearchDoor;
import org.fengqiao.projections.searches.Searching;
import org.fengqiao.projections.worklist.Worklist;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.projections.worklist.Worklist.Page;
import org.fengqiao.ui.parts.PrintButton;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.shell.DeskLayout;
import org.fengqiao.ui.shell.PrintedBy;
import org.fengqiao.ui.words.Speech;

/**
 * 打印清单: the queue as a plain table for paper. The grid on the screen holds only the rows in sight, so a page of its own
 * asks the same question, for as many as one page of the queue may have.
 */
@Route(value = "queue/list", layout = DeskLayout.class)
@RolesAllowed({"PETITION_OFFICER", "MEDIATOR", "DIRECTOR", "AUDITOR"})
public class QueueListView extends Main implements AfterNavigationObserver, HasDynamicTitle {
    private static final List<String> COLUMNS =
            List.of("number", "title", "category", "unit", "due", "state", "holder");
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient QueueExport export;
    private final transient Speech say;
    private final transient Searching searching = new Searching(SearchDoor.PRINTED_LIST);

    QueueListView(Desk desk, QueueExport export) {
        this.desk = desk;
        this.export = export;
        this.say = desk.speech();
        addClassNames("page", "list-page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var question = QueueQuestion.from(event.getLocation().getQueryParameters());
        var filter = question.filter(desk.staff().unit(), searching);
        var page = desk.worklist().page(desk.staff(), filter, question.order(), null, Worklist.MOST_PER_PAGE);
        var head = new Div(new H1(say.say("queue.title")), export.button(say, question), new PrintButton(say));
        head.addClassName("audit-head");
        removeAll();
        add(head, new Paragraph(about(question, page)), table(page), new PrintedBy(desk, say));
    }

    private String about(QueueQuestion question, Page page) {
        var where = desk.units().nameOf(question.at(desk.staff().unit()));
        var many = page.next() == null && !page.truncated() ? "queue.list.all" : "queue.list.first";
        return where + " · " + say.name(question.whose()) + " · " + say.name(question.order()) + " · "
                + say.say(many, page.items().size());
    }

    private NativeTable table(Page page) {
        var table = new NativeTable();
        table.addClassName("print-list");
        var heads = table.getHead().addRow();
        COLUMNS.forEach(column -> heads.add(new NativeTableHeaderCell(say.say("queue.list." + column))));
        var text = new RowText(desk, say, null);
        page.items().forEach(item -> fill(table.getBody().addRow(), item, text));
        return table;
    }

    private void fill(NativeTableRow row, Item item, RowText text) {
        var number = new NativeTableCell(item.number());
        number.addClassName("number");
        var title = item.name().isBlank() ? text.title(item) : text.title(item) + " · " + item.name();
        var due = new NativeTableCell(text.dueExactly(item));
        due.addClassName("on");
        if (item.dueOn() != null) {
            due.add(new Div(text.due(item)));
        }
        row.add(number, new NativeTableCell(title), new NativeTableCell(text.category(item)));
        row.add(new NativeTableCell(desk.units().nameOf(item.centre())), due);
        row.add(new NativeTableCell(say.name(item.state())), new NativeTableCell(text.holder(item)));
    }

    @Override
    public String getPageTitle() {
        return say.say("queue.title") + " · " + say.say("product");
    }
}
