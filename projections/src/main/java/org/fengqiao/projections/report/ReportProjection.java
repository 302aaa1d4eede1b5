package org.fengqiao.projections.report;

import com.mongodb.client.MongoDatabase;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.store.Processor;
import org.fengqiao.projections.store.Rows;

/**
 * Fills the rows of reports from the events of cases. Comes after whatever keeps {@code units} in the same processor: a
 * deed counts for the units above as they stood when it was done.
 */
@ProcessingGroup(Processor.Group.CASES)
public final class ReportProjection {
    private final Rows<ReportRow> rows;
    private final ReportLife life;

    /**
     * Makes the index too, if it is missing.
     *
     * @param units the units as they stand, live
     */
    public ReportProjection(MongoDatabase database, Generation generation, UnitTree units) {
        var store = ReportStore.in(database, generation);
        store.createIndexes();
        this.rows = store.rows();
        this.life = new ReportLife(units);
    }

    @EventHandler
    void on(PetitionEvent event, @SequenceNumber long sequence) {
        rows.step(event.caseId(), sequence, before -> life.after(before, event, sequence));
    }
}
