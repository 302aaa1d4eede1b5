package org.fengqiao.projections.proposal;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.organisation.UnitEvent.UnitCorrected;
import org.fengqiao.domain.organisation.UnitEvent.UnitMoved;
import org.fengqiao.domain.proposal.ProposalEvent;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.projections.store.Batch;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.store.Processor;
import org.fengqiao.projections.store.Rows;
import org.fengqiao.projections.worklist.Kept;
import org.jspecify.annotations.Nullable;

/** Fills the list of proposals. Comes after whatever keeps {@code units} in the same processor. */
@ProcessingGroup(Processor.Group.CASES)
public final class ProposalsProjection {
    private final ProposalStore store;
    private final Rows<ProposalRow> rows;
    private final UnitTree units;

    /** Makes the indexes too, if they are missing. */
    public ProposalsProjection(MongoDatabase database, Generation generation, UnitTree units) {
        this.store = ProposalStore.in(database, generation);
        store.createIndexes();
        this.rows = store.rows();
        this.units = units;
    }

    @EventHandler
    void on(
            ProposalEvent event,
            @SequenceNumber long sequence,
            @MetaDataValue(Trace.ACCOUNT) @Nullable String account) {
        rows.step(
                event.proposalId(),
                sequence,
                before -> ProposalRow.after(before, event, sequence, account == null ? "" : account, units));
    }

    @EventHandler
    void on(UnitMoved event) {
        rescope(event.code());
    }

    @EventHandler
    void on(UnitCorrected event) {
        rescope(event.code());
    }

    /** Those in whose scope it stands, and those that are kept from somebody: a wall may have moved with it. */
    private void rescope(UnitCode moved) {
        Batch.writeNow();
        store.proposals()
                .find(or(eq(ProposalStore.SCOPE, moved.value()), exists(Kept.KEYS)))
                .into(new ArrayList<>())
                .forEach(stored -> rows.put(rows.read(stored).rescoped(units)));
    }
}
