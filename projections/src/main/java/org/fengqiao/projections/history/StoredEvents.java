package org.fengqiao.projections.history;

import java.time.Instant;
import java.util.List;

/** Reads the events of one unit, account or category as they were stored (原始事件). Asks no authority. */
@FunctionalInterface
public interface StoredEvents {
    /** In the order of their sequence; empty when nothing has this identifier. */
    List<Stored> of(String id);

    /** @param account {@code house} or an account; empty where nobody was named */
    record Stored(Object event, Instant recordedAt, String account) {}
}
