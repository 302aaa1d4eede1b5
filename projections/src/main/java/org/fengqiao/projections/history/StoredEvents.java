package org.fengqiao.projections.history;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;

/** Reads the events of one unit, account or category as they were stored (原始事件). Asks no authority. */
@FunctionalInterface
public interface StoredEvents {
    /** In the order of their sequence; empty when nothing has this identifier. */
    List<Stored> of(String id);

    /**
     * What the events of one sort told until then, one taken after the other.
     *
     * @param known what was told later is not known then
     * @param nothing what stands before the first of them
     */
    default <S, E> S until(Instant known, String id, Class<E> sort, S nothing, BiFunction<S, E, S> after) {
        var told = nothing;
        for (var each : of(id)) {
            if (!each.recordedAt().isAfter(known) && sort.isInstance(each.event())) {
                told = after.apply(told, sort.cast(each.event()));
            }
        }
        return told;
    }

    /** @param account {@code house} or an account; empty where nobody was named */
    record Stored(Object event, Instant recordedAt, String account) {}
}
