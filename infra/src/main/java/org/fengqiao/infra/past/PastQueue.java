package org.fengqiao.infra.past;

import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.infra.engine.Filling;
import org.fengqiao.infra.readstore.MemoryStore;
import org.fengqiao.projections.worklist.PastQueues.Look;
import org.fengqiao.projections.worklist.Worklist;

/** The queue of one day (某日队列): being filled, or filled. */
final class PastQueue implements AutoCloseable {
    private static final int WHOLE = 100;

    private final LocalDate day;
    private final MemoryStore store;
    private final Filling filling;
    private final long head;
    private final Worklist queue;
    private volatile boolean filled;
    private volatile Instant askedAt;

    /** @param head position of the last event that it has to read */
    PastQueue(LocalDate day, MemoryStore store, Filling filling, long head, Worklist queue, Instant askedAt) {
        this.day = day;
        this.store = store;
        this.filling = filling;
        this.head = head;
        this.queue = queue;
        this.askedAt = askedAt;
    }

    LocalDate day() {
        return day;
    }

    Look look(Instant now) {
        askedAt = now;
        return isFilled() ? new Look.Ready(queue) : new Look.Filling(percent());
    }

    Instant askedAt() {
        return askedAt;
    }

    /** Once it is, nobody reads events for it any more. */
    boolean isFilled() {
        if (!filled && filling.hasReached(head)) {
            filling.close();
            filled = true;
        }
        return filled;
    }

    boolean isBroken() {
        return !filled && filling.processor().isError();
    }

    private int percent() {
        return head <= 0 ? 0 : (int) Math.min(WHOLE - 1, filling.position() * WHOLE / head);
    }

    @Override
    public void close() {
        if (!filled) {
            filling.close();
        }
        store.close();
    }
}
