package org.fengqiao.projections.notices;

import org.fengqiao.projections.proposal.Proposals;
import org.fengqiao.projections.worklist.Worklist;

/** What a notice is about (通知所指), as it stands, in its reader's sight. */
public sealed interface About {
    /** 信访件. */
    record OfCase(Worklist.Item item) implements About {}

    /** 三项建议; article 40. */
    record OfProposal(Proposals.Item item) implements About {}
}
