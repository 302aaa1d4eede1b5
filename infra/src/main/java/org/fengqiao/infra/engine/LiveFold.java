package org.fengqiao.infra.engine;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fengqiao.projections.history.StoredEvents;
import org.fengqiao.projections.history.StoredEvents.Stored;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Something of the house, folded from the few events that are kept under one identifier (现行状态). The node that changes it
 * knows at once; the others look every few seconds.
 *
 * @param <T> never changes once it is made
 */
final class LiveFold<T> implements Supplier<T> {
    private static final long BETWEEN_LOOKS = Duration.ofSeconds(2).toNanos();

    private final ObjectProvider<StoredEvents> stored;
    private final String id;
    private final Function<List<Stored>, T> fold;
    private volatile Known<T> known;

    /** @param until when it is to be looked at again, as {@link System#nanoTime} counts */
    private record Known<T>(List<Stored> told, T value, long until) {}

    /** @param stored asked late: the event store is made after whatever decides on facts */
    LiveFold(ObjectProvider<StoredEvents> stored, String id, Function<List<Stored>, T> fold) {
        this.stored = stored;
        this.id = id;
        this.fold = fold;
        this.known = new Known<>(List.of(), fold.apply(List.of()), System.nanoTime());
    }

    @Override
    public T get() {
        if (System.nanoTime() - known.until() >= 0) {
            refresh();
        }
        return known.value();
    }

    /** Looks now. */
    void refresh() {
        var told = List.copyOf(stored.getObject().of(id));
        var value = told.size() == known.told().size() ? known.value() : fold.apply(told);
        known = new Known<>(told, value, System.nanoTime() + BETWEEN_LOOKS);
    }

    /** The events that {@link #get} and {@link #refresh} saw last, the oldest first. */
    List<Stored> told() {
        return known.told();
    }
}
