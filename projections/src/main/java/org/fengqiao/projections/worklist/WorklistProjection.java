package org.fengqiao.projections.worklist;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.function.Consumer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.organisation.UnitEvent.UnitCorrected;
import org.fengqiao.domain.organisation.UnitEvent.UnitMoved;
import org.fengqiao.domain.organisation.UnitEvent.UnitSucceeded;
import org.fengqiao.domain.organisation.UnitFact;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.projections.cases.CaseChanges.CaseChanged;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.store.Processor;
import org.fengqiao.projections.store.Rows;
import org.fengqiao.projections.words.Vault;
import org.fengqiao.projections.worklist.WorklistRow.Change;
import org.jspecify.annotations.Nullable;

/**
 * Fills the queue, its counters and its search from the events of cases.
 *
 * <p>Comes after whatever keeps {@code units} in the same processor: the scope of a row needs the units as they stood
 * at its event.
 */
@ProcessingGroup(Processor.Group.CASES)
public final class WorklistProjection {
    private final Counters counters;
    private final @Nullable SearchIndex search;
    private final Rows<WorklistRow> rows;
    private final Changes changes;
    private final Rescoping rescoping;
    private final UnitTree units;

    /**
     * Makes the indexes that it needs itself, if they are missing.
     *
     * @param units the units as they stand, live
     * @param changed told after a row can be read
     */
    public WorklistProjection(
            MongoDatabase database, Generation generation, UnitTree units, Vault vault, Consumer<CaseChanged> changed) {
        this(WorklistStore.in(database, generation), units, vault, changed);
    }

    /** Fills rows and counters only, for a queue that nobody searches and nobody waits for. */
    public static WorklistProjection withoutSearch(MongoDatabase database, Generation generation, UnitTree units) {
        return new WorklistProjection(WorklistStore.in(database, generation), units, null, _ -> {});
    }

    private WorklistProjection(
            WorklistStore store, UnitTree units, @Nullable Vault vault, Consumer<CaseChanged> changed) {
        store.createIndexes();
        this.units = units;
        this.counters = new Counters(store.counts());
        this.search = vault == null ? null : new SearchIndex(store.search(), vault);
        this.rows = store.rows();
        this.changes = new Changes(changed);
        this.rescoping = new Rescoping(store, units);
    }

    /**
     * Makes the indexes that only readers need, if they are missing: at once where somebody reads, and after all rows
     * were written where nobody does yet, because a row costs twice as much to write with them.
     */
    public static void makeReadable(MongoDatabase database, Generation generation) {
        WorklistStore.in(database, generation).createIndexesOfReaders();
    }

    @EventHandler
    void on(
            PetitionEvent event,
            TrackingToken token,
            @SequenceNumber long sequence,
            @Timestamp Instant recordedAt,
            @MetaDataValue(Trace.ACCOUNT) @Nullable String account) {
        counters.share();
        var before = rows.find(event.caseId()).orElse(null);
        if (before != null && before.position() >= sequence) {
            return;
        }
        var change = new Change(recordedAt, account == null ? "" : account);
        var after = WorklistLife.after(before, event, sequence, change).in(units);
        counters.moved(before, after, token.position().orElseThrow());
        if (search != null) {
            search.changed(before, after);
        }
        rows.put(after);
        changes.changed(before, after);
    }

    @EventHandler
    void on(UnitMoved event, TrackingToken token) {
        rescoping.moved(event.code(), event.from(), token.position().orElseThrow());
    }

    /** What is kept from a unit is kept from those that stand in its place. */
    @EventHandler
    void on(UnitSucceeded event, TrackingToken token) {
        rescoping.moved(event.code(), null, token.position().orElseThrow());
    }

    /** A name gives nobody another scope; every other fact may. */
    @EventHandler
    void on(UnitCorrected event, TrackingToken token) {
        if (event.is().fact() != UnitFact.NAME) {
            rescoping.moved(event.code(), event.from(), token.position().orElseThrow());
        }
    }
}
