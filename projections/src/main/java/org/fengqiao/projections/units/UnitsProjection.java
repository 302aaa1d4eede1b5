package org.fengqiao.projections.units;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.fengqiao.domain.organisation.UnitEvent;
import org.fengqiao.projections.store.Processor;

/** Keeps the directory of units. Comes before whatever needs the units of the moment in the same processor. */
@ProcessingGroup(Processor.Group.CASES)
public final class UnitsProjection {
    private final UnitDirectory units;

    public UnitsProjection(UnitDirectory units) {
        this.units = units;
    }

    @EventHandler
    void on(UnitEvent event, @SequenceNumber long position) {
        units.step(event, position);
    }
}
