package org.fengqiao.infra.events;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Lets events that come close after one another be handled together (成批处理): the first at once, what comes within
 * {@value #ROUND_MS} ms after it in the next round, unless somebody waits for it. Filling read models costs by the round
 * more than by the event, and takes from the processors that the next command waits for.
 *
 * @see "ADR 0048 events are handled in rounds"
 */
final class Rounds {
    private static final long ROUND_MS = 25;
    private static final long ROUND = TimeUnit.MILLISECONDS.toNanos(ROUND_MS);

    private final LongSupplier nanos;
    private final Rest rest;
    private final Semaphore hurried = new Semaphore(0);
    private boolean begun;
    private long handedOut;

    /** How a round is waited for. */
    interface Rest {
        /** Waits so many nanoseconds, or until there is a permit. */
        void of(long nanos, Semaphore permit) throws InterruptedException;
    }

    Rounds() {
        this(System::nanoTime, (left, permit) -> permit.tryAcquire(left, TimeUnit.NANOSECONDS));
    }

    Rounds(LongSupplier nanos, Rest rest) {
        this.nanos = nanos;
        this.rest = rest;
    }

    void handOut() {
        begun = true;
        handedOut = nanos.getAsLong();
    }

    /** Somebody waits for what was recorded: the round ends now; where none rests, the next one does not. */
    void hurry() {
        if (hurried.availablePermits() == 0) {
            hurried.release();
        }
    }

    /** Nothing more is there: what comes soon is waited for. */
    void end() throws InterruptedException {
        var left = ROUND - (nanos.getAsLong() - handedOut);
        if (begun && left > 0) {
            rest.of(left, hurried);
        }
    }
}
