package org.fengqiao.ui.worklist;

import java.util.List;
import java.util.function.Supplier;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.exports.FilterCode;
import org.fengqiao.projections.exports.Sheet;
import org.fengqiao.projections.exports.Sheet.Column;
import org.fengqiao.projections.exports.Sheet.Page;
import org.fengqiao.projections.searches.SearchDoor;
import org.fengqiao.projections.searches.Searching;
import org.fengqiao.projections.worklist.Worklist.Filter;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.projections.worklist.Worklist.Order;
import org.fengqiao.ui.exports.ExportButton;
import org.fengqiao.ui.exports.Tables;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.springframework.stereotype.Component;

/** The queue as a table to take along (队列导出), with the filters and in the order in which it is shown. */
@Component
public record QueueExport(Desk desk, Tables tables) {
    ExportButton button(Speech say, QueueQuestion question) {
        return button("queue", say, () -> taken(question), question.order());
    }

    /** Taken along anew each time, which is a search of its own. */
    private Filter taken(QueueQuestion question) {
        return question.filter(desk.staff().unit(), new Searching(SearchDoor.TABLE));
    }

    /**
     * The queue of a day (历史队列).
     *
     * @param then the desk of that day
     */
    ExportButton past(Speech say, Desk then, PastQuestion question) {
        var export = new QueueExport(then, tables);
        return tables.button(() -> export.past(say, question));
    }

    private Sheet<Item> past(Speech say, PastQuestion question) {
        var filter = taken(question.queue());
        var code = code(filter) + ",day=" + question.day();
        return sheet("past-queue", code, desk.staff(), filter, question.queue().order(), say);
    }

    /** @param shown what is asked for when the list is taken */
    public ExportButton button(String list, Speech say, Supplier<Filter> shown, Order order) {
        return tables.button(() -> sheet(list, desk.staff(), shown.get(), order, say));
    }

    /** @param list which list of cases it is, as a code for the access log */
    public Sheet<Item> sheet(String list, Actor.Staff actor, Filter filter, Order order, Speech say) {
        return sheet(list, code(filter), actor, filter, order, say);
    }

    private Sheet<Item> sheet(String list, String code, Actor.Staff actor, Filter filter, Order order, Speech say) {
        return new Sheet<>(list, code, title(list, say), columns(say), after -> {
            var page = desk.worklist().page(actor, filter, order, after, Sheet.ROWS_OF_A_PAGE);
            return new Page<>(page.items(), page.next());
        });
    }

    /** A list of cases that a page shows whole. {@code code} says which one it is. */
    public ExportButton button(String list, String code, Speech say, Supplier<List<Item>> shown) {
        return tables.button(() -> Sheet.of(list, code, title(list, say), columns(say), shown.get()));
    }

    private static String title(String list, Speech say) {
        return say.say("audit.detail.list-" + list);
    }

    private List<Column<Item>> columns(Speech say) {
        var text = new RowText(desk, say, null);
        return List.of(
                Column.text(say.say("queue.list.number"), Column.MIDDLE, Item::number),
                Column.text(say.say("report.line.title"), Column.WIDE, Item::title),
                Column.text(say.say("report.line.name"), Column.NARROW, Item::name),
                Column.count(say.say("queue.list.people"), Item::headcount),
                Column.text(
                        say.say("report.line.kind"),
                        Column.NARROW,
                        item -> item.kind() == null ? "" : say.name(item.kind())),
                Column.text(say.say("queue.list.category"), Column.MIDDLE, text::category),
                Column.text(
                        say.say("queue.list.unit"),
                        Column.MIDDLE,
                        item -> desk.units().nameOf(item.centre())),
                Column.day(say.say("report.line.received"), Item::receivedAt),
                Column.day(say.say("queue.list.due"), Item::dueOn),
                Column.text(say.say("queue.list.state"), Column.NARROW, item -> say.name(item.state())),
                Column.text(say.say("queue.list.holder"), Column.NARROW, text::holder));
    }

    private static String code(Filter filter) {
        var category = filter.category();
        return FilterCode.at(filter.centre())
                .with("whose", filter.whose())
                .when(filter.openOnly(), "open")
                .with("level", filter.level())
                .with("kind", filter.kind())
                .with("state", filter.state())
                .with("standing", filter.standing())
                .with("mark", filter.mark())
                .when(category != null && category.matches("[0-9]{1,12}"), "category=" + category)
                .when(filter.sought() != null, "words")
                .toString();
    }
}
