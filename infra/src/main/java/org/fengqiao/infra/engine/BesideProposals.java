package org.fengqiao.infra.engine;

import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.hotissue.HotIssues;
import org.fengqiao.projections.proposal.Beside;
import org.fengqiao.projections.worklist.KeptCases;
import org.fengqiao.projections.worklist.Worklist;
import org.fengqiao.projections.worklist.Worklist.Item;

/** What the queue and the hot issues tell of that on which proposals rest (建议依据), each under its own authority. */
record BesideProposals(Worklist worklist, KeptCases kept, HotIssues issues) implements Beside {
    @Override
    public Set<String> casesKeptFrom(Actor actor) {
        return kept.from(actor);
    }

    @Override
    public Set<String> casesKeptInPersonFrom(Actor actor) {
        return kept.inPersonFrom(actor);
    }

    @Override
    public Optional<String> numberOf(Actor actor, String caseId) {
        return worklist.find(actor, caseId).map(Item::number);
    }

    @Override
    public Optional<String> titleOf(Actor actor, String issueId) {
        return issues.named(actor, issueId).map(HotIssues.Named::title);
    }
}
