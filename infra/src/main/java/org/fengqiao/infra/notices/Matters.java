package org.fengqiao.infra.notices;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.notices.About;
import org.fengqiao.projections.proposal.Proposals;
import org.fengqiao.projections.worklist.Worklist;
import org.springframework.stereotype.Component;

/** Looks up what notices are about (通知所指的查找), under the authority and behind the walls of whoever reads them. */
@Component
record Matters(Worklist worklist, Proposals proposals) {
    /** Those that this person may find, as they stand. */
    Map<Matter, About> seenBy(Actor.Staff reader, Collection<Matter> matters) {
        var cases = of(matters, Matter.OfCase.class).stream().map(Matter.OfCase::caseId);
        var proposalIds = of(matters, Matter.OfProposal.class).stream().map(Matter.OfProposal::proposalId);
        var seen = new HashMap<Matter, About>();
        worklist.findAll(reader, cases.toList())
                .forEach((id, item) -> seen.put(new Matter.OfCase(id), new About.OfCase(item)));
        proposals
                .findAll(reader, proposalIds.toList())
                .forEach((id, item) -> seen.put(new Matter.OfProposal(id), new About.OfProposal(item)));
        return seen;
    }

    private static <M extends Matter> List<M> of(Collection<Matter> matters, Class<M> type) {
        return matters.stream()
                .distinct()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
