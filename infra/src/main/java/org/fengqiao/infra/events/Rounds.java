package org.fengqiao.infra.events;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Lets events that come close after one another be handled together (成批处理): the first at once, what comes within
 * {@value #ROUND_MS} ms after it in the next round. Filling read models costs by the round more than by the event, and
 * takes from the processors that the next command waits for.
 *
 * @see "ADR 0048 events are handled in rounds"
 */
final class Rounds {
    private static final long ROUND_MS = 25;
    private static final long ROUND = TimeUnit.MILLISECONDS.toNanos(ROUND_MS);

    private final LongSupplier nanos;
    private final LongConsumer rest;
    private boolean begun;
    private long handedOut;

    Rounds() {
        this(System::nanoTime, LockSupport::parkNanos);
    }

    /** @param rest waits so many nanoseconds, or less */
    Rounds(LongSupplier nanos, LongConsumer rest) {
        this.nanos = nanos;
        this.rest = rest;
    }

    void handOut() {
        begun = true;
        handedOut = nanos.getAsLong();
    }

    /** Nothing more is there: what comes soon is waited for. */
    void end() {
        var left = ROUND - (nanos.getAsLong() - handedOut);
        if (begun && left > 0) {
            rest.accept(left);
        }
    }
}
