package org.fengqiao.projections.roster;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.fengqiao.domain.account.AccountEvent;
import org.fengqiao.projections.store.Processor;

/** Keeps the directory of accounts. */
@ProcessingGroup(Processor.Group.CASES)
public final class RosterProjection {
    private final RosterDirectory roster;

    public RosterProjection(RosterDirectory roster) {
        this.roster = roster;
    }

    @EventHandler
    void on(AccountEvent event, @SequenceNumber long position) {
        roster.step(event, position);
    }
}
