package org.fengqiao.ui.proposal;

import java.util.List;
import java.util.function.Supplier;
import org.fengqiao.projections.exports.Exports;
import org.fengqiao.projections.exports.FilterCode;
import org.fengqiao.projections.exports.Sheet;
import org.fengqiao.projections.exports.Sheet.Column;
import org.fengqiao.projections.exports.Sheet.Page;
import org.fengqiao.projections.proposal.Proposals;
import org.fengqiao.projections.proposal.Proposals.Filter;
import org.fengqiao.projections.proposal.Proposals.Item;
import org.fengqiao.ui.exports.ExportButton;
import org.springframework.stereotype.Component;

/** The list of proposals as a table to take along (建议清单导出), filtered and withheld as it is shown. */
@Component
class ProposalExport {
    private static final String LIST = "proposals";

    private final Office office;
    private final Exports exports;

    ProposalExport(Office office, Exports exports) {
        this.office = office;
        this.exports = exports;
    }

    /** @param shown what is asked for when the list is taken */
    ExportButton button(Supplier<Filter> shown) {
        return new ExportButton(exports, office.desk().signedIn(), office.speech(), () -> sheet(shown.get()));
    }

    private Sheet<Item> sheet(Filter filter) {
        var say = office.speech();
        var staff = office.staff();
        var text = new ProposalText(office, say);
        return new Sheet<>(
                LIST,
                code(filter),
                say.say("audit.detail.list-" + LIST),
                List.of(
                        Column.text(say.say("queue.list.number"), Column.MIDDLE, Item::number),
                        Column.day(
                                say.say("proposal.made-at"),
                                item -> item.madeAt().day()),
                        Column.text(say.say("proposal.kind"), Column.NARROW, item -> say.name(item.kind())),
                        Column.text(say.say("proposal.field.subject"), Column.WIDE, text::subject),
                        Column.text(say.say("proposal.maker"), Column.MIDDLE, item -> office.unit(item.by())),
                        Column.text(say.say("proposal.addressee"), Column.MIDDLE, item -> office.addressee(item, say)),
                        Column.text(say.say("proposal.state"), Column.NARROW, item -> say.name(item.state())),
                        Column.day(say.say("proposal.due"), Item::answerBy),
                        Column.text(
                                say.say("proposal.adoption"),
                                Column.NARROW,
                                item -> item.adoption() == null ? "" : say.name(item.adoption())),
                        Column.day(say.say("proposal.answered"), Item::answeredOn)),
                after -> {
                    var page = office.proposals().page(staff, filter, after, Proposals.MOST_PER_PAGE);
                    return new Page<>(page.items(), page.next());
                });
    }

    private static String code(Filter filter) {
        return FilterCode.at(filter.centre())
                .with("way", filter.way())
                .with("kind", filter.kind())
                .with("state", filter.state())
                .when(filter.overdueOn() != null, "overdue")
                .toString();
    }
}
