package org.fengqiao.projections.hotline;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.hotline.CallEvent;
import org.fengqiao.domain.hotline.CallEvent.CallCorrected;
import org.fengqiao.domain.hotline.CallEvent.CallFollowed;
import org.fengqiao.domain.hotline.CallEvent.CallTaken;
import org.fengqiao.domain.organisation.UnitEvent.UnitCorrected;
import org.fengqiao.domain.organisation.UnitEvent.UnitMoved;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.projections.store.Batch;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.store.Processor;
import org.fengqiao.projections.store.Rows;
import org.fengqiao.projections.words.Vault;
import org.fengqiao.projections.worklist.Counters;
import org.jspecify.annotations.Nullable;

/**
 * Fills the list of calls, its counters and its search. Comes after whatever keeps {@code units} in the same processor.
 *
 * <p>Counters are kept by the unit a call is for, so that a unit that moves takes its own along; rows have those above in
 * their scope, and get them anew.
 */
@ProcessingGroup(Processor.Group.CASES)
public final class CallsProjection {
    private final CallStore store;
    private final Rows<CallRow> rows;
    private final Counters counters;
    private final CallSearch search;
    private final UnitTree units;

    /** Makes the indexes too, if they are missing. */
    public CallsProjection(MongoDatabase database, Generation generation, UnitTree units, Vault vault) {
        this.store = CallStore.in(database, generation);
        store.createIndexes();
        this.rows = store.rows();
        this.counters = new Counters(store.counts());
        this.search = new CallSearch(store, vault);
        this.units = units;
    }

    @EventHandler
    void on(
            CallEvent event,
            TrackingToken token,
            @SequenceNumber long sequence,
            @MetaDataValue(Trace.ACCOUNT) @Nullable String account) {
        counters.share();
        var before = rows.find(event.callId()).orElse(null);
        if (before != null && before.position() >= sequence) {
            return;
        }
        var after = CallRow.after(before, event, sequence, account == null ? "" : account, units);
        var left = before == null ? Map.<String, Counters.Key>of() : counterOf(before);
        counters.moved(left, counterOf(after), after.id(), token.position().orElseThrow());
        if (event instanceof CallTaken || event instanceof CallCorrected || event instanceof CallFollowed) {
            search.note(after);
        }
        rows.put(after);
    }

    private static Map<String, Counters.Key> counterOf(CallRow row) {
        var key = new Counters.Key(
                row.unit().value(), row.state().name(), "", row.takenAt().day().toString());
        return Map.of(key.id(), key);
    }

    @EventHandler
    void on(UnitMoved event) {
        rescope(event.code());
    }

    @EventHandler
    void on(UnitCorrected event) {
        rescope(event.code());
    }

    /** Done again it ends the same. */
    private void rescope(UnitCode moved) {
        Batch.writeNow();
        var below = store.calls()
                .distinct(CallStore.UNIT, eq(CallStore.SCOPE, moved.value()), String.class)
                .into(new ArrayList<>());
        for (var unit : below) {
            var scope = set(CallStore.SCOPE, codes(units.upFrom(UnitCode.of(unit))));
            store.calls().updateMany(eq(CallStore.UNIT, unit), scope);
            store.search().updateMany(eq(CallStore.UNIT, unit), scope);
        }
    }

    static List<String> codes(Collection<UnitCode> scope) {
        return scope.stream().map(UnitCode::value).toList();
    }
}
