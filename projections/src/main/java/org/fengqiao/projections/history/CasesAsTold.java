package org.fengqiao.projections.history;

import java.util.Optional;
import org.fengqiao.domain.decision.OtherCases;

/** Other cases as their own events tell them this moment (其他案件现状). */
public record CasesAsTold(CaseHistory history) implements OtherCases {
    @Override
    public Optional<OtherCase> find(String caseId) {
        return CaseStory.of(history.of(caseId))
                .map(CaseStory::glance)
                .map(glance -> new OtherCase(
                        glance.involvement(),
                        glance.number().value(),
                        glance.receivedOn(),
                        glance.state().open(),
                        glance.mergedInto() != null,
                        glance.isFinal()));
    }
}
