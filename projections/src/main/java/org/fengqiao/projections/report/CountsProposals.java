package org.fengqiao.projections.report;

import java.time.LocalDate;
import java.util.Map;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.proposal.ProposalCell;

/** What a report asks the list of proposals (三项建议统计), article 41(3). */
@FunctionalInterface
public interface CountsProposals {
    /** @param until the last day, which is included */
    Map<ProposalCell, Long> figures(Actor actor, UnitCode centre, LocalDate from, LocalDate until);
}
