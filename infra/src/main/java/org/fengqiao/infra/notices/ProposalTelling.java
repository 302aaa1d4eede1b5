package org.fengqiao.infra.notices;

import java.util.List;
import java.util.Set;
import org.fengqiao.projections.notices.Audience;
import org.fengqiao.projections.notices.Calls.Call;
import org.springframework.stereotype.Component;

/** Whom a call about a proposal reaches (建议通知的对象): only who finds the proposal in the list as it stands. */
@Component
record ProposalTelling(Audience audience, Matters matters) {
    /** @param by account that caused it, which needs no telling */
    Set<String> accounts(Call call, Matter.OfProposal proposal, String by) {
        return audience.of(
                call.whom(),
                by,
                staff -> !matters.seenBy(staff, List.of(proposal)).isEmpty());
    }
}
