package org.fengqiao.ui.report;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.proposal.ProposalKind;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.proposal.ProposalCell;
import org.fengqiao.projections.proposal.ProposalFigure;
import org.fengqiao.projections.proposal.Proposals;
import org.fengqiao.projections.proposal.Proposals.Page;
import org.fengqiao.projections.report.Period;
import org.jspecify.annotations.Nullable;

/** Which proposals a number of a report counts (报告中的建议), as the address of their list says it. */
public record CountedProposals(UnitCode centre, Period period, ProposalCell cell) {
    /** Where they are listed. */
    public static final String ROUTE = "report/proposals";

    static String addressOf(UnitCode centre, Period period, ProposalCell cell) {
        var said = new LinkedHashMap<>(report(centre, period));
        said.put("kind", cell.kind().name());
        said.put("figure", cell.figure().name());
        return ROUTE + "?" + QueryParameters.simple(said).getQueryString();
    }

    private static LinkedHashMap<String, String> report(UnitCode centre, Period period) {
        var said = new LinkedHashMap<String, String>();
        said.put("centre", centre.value());
        said.put("period", period.toString());
        return said;
    }

    /** An address typed by hand may say anything; empty for what makes no sense. */
    public static Optional<CountedProposals> from(QueryParameters asked) {
        try {
            var centre = asked.getSingleParameter("centre").map(UnitCode::of);
            var period = asked.getSingleParameter("period").map(Period::of);
            var cell = cell(asked);
            return centre.isEmpty() || period.isEmpty() || cell.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new CountedProposals(centre.get(), period.get(), cell.get()));
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    private static Optional<ProposalCell> cell(QueryParameters asked) {
        var kind = one(ProposalKind.values(), asked.getSingleParameter("kind"));
        var figure = one(ProposalFigure.values(), asked.getSingleParameter("figure"));
        return kind.flatMap(known -> figure.map(counted -> new ProposalCell(known, counted)));
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, Optional<String> name) {
        return Arrays.stream(all)
                .filter(each -> name.filter(each.name()::equals).isPresent())
                .findFirst();
    }

    /** A page of them, under the authority of whoever asks. */
    public Page page(Proposals proposals, Actor actor, @Nullable String after, int limit) {
        return proposals.behind(actor, centre, period.from(), period.until(), cell, after, limit);
    }

    /** The report in which the number stands. */
    public QueryParameters report() {
        return QueryParameters.simple(report(centre, period));
    }
}
