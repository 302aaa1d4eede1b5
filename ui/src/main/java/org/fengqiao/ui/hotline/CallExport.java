package org.fengqiao.ui.hotline;

import java.util.List;
import java.util.function.Supplier;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.exports.FilterCode;
import org.fengqiao.projections.exports.Sheet;
import org.fengqiao.projections.exports.Sheet.Column;
import org.fengqiao.projections.exports.Sheet.Page;
import org.fengqiao.projections.hotline.Calls;
import org.fengqiao.projections.hotline.Calls.Filter;
import org.fengqiao.projections.hotline.Calls.Item;
import org.fengqiao.ui.exports.ExportButton;
import org.fengqiao.ui.exports.Tables;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.springframework.stereotype.Component;

/** The list of calls as a table to take along (来电清单导出), masked and filtered as it is shown. */
@Component
public record CallExport(Desk desk, Tables tables) {
    private static final String LIST = "calls";

    /** @param shown what is asked for when the list is taken */
    ExportButton button(Speech say, Supplier<Filter> shown) {
        return tables.button(() -> sheet(desk.staff(), shown.get(), say));
    }

    public Sheet<Item> sheet(Actor.Staff actor, Filter filter, Speech say) {
        var text = new CallText(desk, say);
        var calls = desk.calls().getObject();
        return new Sheet<>(
                LIST,
                code(filter),
                say.say("audit.detail.list-" + LIST),
                List.of(
                        Column.text(say.say("queue.list.number"), Column.MIDDLE, Item::number),
                        Column.text(say.say("hotline.taken"), Column.MIDDLE, call -> say.moment(call.takenAt())),
                        Column.text(say.say("hotline.question"), Column.WIDE, Item::question),
                        Column.text(say.say("report.line.name"), Column.NARROW, Item::name),
                        Column.text(say.say("hotline.category"), Column.MIDDLE, text::category),
                        Column.text(
                                say.say("hotline.unit"),
                                Column.MIDDLE,
                                call -> desk.units().nameOf(call.unit())),
                        Column.text(say.say("hotline.state"), Column.NARROW, call -> say.name(call.state())),
                        Column.day(say.say("hotline.due"), Item::dueOn),
                        Column.text(
                                say.say("hotline.taken-by"),
                                Column.NARROW,
                                call -> desk.roster().nameOf(call.by()))),
                after -> {
                    var page = calls.page(actor, filter, after, Calls.MOST_PER_PAGE);
                    return new Page<>(page.items(), page.next());
                });
    }

    private static String code(Filter filter) {
        return FilterCode.at(filter.centre())
                .with("state", filter.state())
                .when(filter.sought() != null, "words")
                .toString();
    }
}
