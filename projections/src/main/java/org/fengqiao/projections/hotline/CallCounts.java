package org.fengqiao.projections.hotline;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.domain.hotline.CallState;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.projections.worklist.Counters;

/** How many calls of some days stand how (来电计数): from counters, less the few that are kept from the reader. */
record CallCounts(CallStore store, CallReader reader) {
    Map<CallState, Long> of(UnitCode centre, LocalDate from, LocalDate until) {
        var counts = new EnumMap<CallState, Long>(CallState.class);
        for (var state : CallState.values()) {
            counts.put(state, 0L);
        }
        var days = and(gte("due", from.toString()), lte("due", until.toString()));
        store.counts()
                .aggregate(List.of(
                        Aggregates.match(and(in("scope", atAndBelow(centre, reader.units())), days)),
                        Aggregates.group("$state", Accumulators.sum(Counters.N, "$" + Counters.N))))
                .forEach(group -> counts.merge(
                        CallState.valueOf(group.getString(CallStore.ID)),
                        group.get(Counters.N, (Number) 0).longValue(),
                        Long::sum));
        leaveOutKept(counts, centre, from, until);
        return counts;
    }

    private void leaveOutKept(Map<CallState, Long> counts, UnitCode centre, LocalDate from, LocalDate until) {
        if (reader.keptCases().isEmpty()) {
            return;
        }
        var rows = store.rows();
        store.calls()
                .find(and(
                        in(CallStore.CASE, reader.keptCases()),
                        eq(CallStore.SCOPE, centre.value()),
                        gte(CallStore.DAY, from.toString()),
                        lte(CallStore.DAY, until.toString())))
                .forEach(row -> counts.merge(rows.read(row).state(), -1L, Long::sum));
    }

    private static List<String> atAndBelow(UnitCode centre, UnitTree units) {
        var codes = new ArrayList<String>();
        var next = new ArrayList<>(List.of(centre));
        while (!next.isEmpty()) {
            var unit = next.removeLast();
            codes.add(unit.value());
            units.below(unit).forEach(node -> next.add(node.code()));
        }
        return codes;
    }
}
