package org.fengqiao.ui.proposal;

import java.util.List;
import java.util.function.Supplier;
import org.fengqiao.projections.exports.FilterCode;
import org.fengqiao.projections.exports.Sheet;
import org.fengqiao.projections.exports.Sheet.Column;
import org.fengqiao.projections.exports.Sheet.Page;
import org.fengqiao.projections.proposal.Proposals;
import org.fengqiao.projections.proposal.Proposals.Filter;
import org.fengqiao.projections.proposal.Proposals.Item;
import org.fengqiao.ui.exports.ExportButton;
import org.fengqiao.ui.exports.Tables;
import org.fengqiao.ui.report.CountedProposals;
import org.springframework.stereotype.Component;

/** Lists of proposals as tables to take along (建议清单导出), filtered and withheld as they are shown. */
@Component
record ProposalExport(Office office, Tables tables) {
    private static final String LIST = "proposals";
    private static final String COUNTED = "report-proposals";

    /** @param shown what is asked for when the list is taken */
    ExportButton button(Supplier<Filter> shown) {
        return tables.button(() -> {
            var filter = shown.get();
            var staff = office.staff();
            return sheet(
                    LIST, code(filter), (after, limit) -> office.proposals().page(staff, filter, after, limit));
        });
    }

    /** Those behind a number of a report, as many as it said. */
    ExportButton behind(CountedProposals counted) {
        return tables.button(() -> {
            var staff = office.staff();
            return sheet(
                    COUNTED, code(counted), (after, limit) -> counted.page(office.proposals(), staff, after, limit));
        });
    }

    private Sheet<Item> sheet(String list, String code, ProposalList.Source source) {
        var say = office.speech();
        var text = new ProposalText(office, say);
        return tables.sheet(
                list,
                code,
                List.of(
                        tables.text("queue.list.number", Column.MIDDLE, Item::number),
                        tables.day("proposal.made-at", item -> item.madeAt().day()),
                        tables.text("proposal.kind", Column.NARROW, item -> say.name(item.kind())),
                        tables.text("proposal.field.subject", Column.WIDE, text::subject),
                        tables.text("proposal.maker", Column.MIDDLE, item -> office.unit(item.by())),
                        tables.text("proposal.addressee", Column.MIDDLE, item -> office.addressee(item, say)),
                        tables.text("proposal.state", Column.NARROW, item -> say.name(item.state())),
                        tables.day("proposal.due", Item::answerBy),
                        tables.text(
                                "proposal.adoption",
                                Column.NARROW,
                                item -> item.adoption() == null ? "" : say.name(item.adoption())),
                        tables.day("proposal.answered", Item::answeredOn)),
                after -> {
                    var page = source.page(after, Proposals.MOST_PER_PAGE);
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

    private static String code(CountedProposals counted) {
        return FilterCode.at(counted.centre())
                .when(true, "period=" + counted.period())
                .with("kind", counted.cell().kind())
                .with("figure", counted.cell().figure())
                .toString();
    }
}
