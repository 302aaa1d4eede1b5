package org.fengqiao.infra.engine;

import java.time.Duration;
import java.util.function.ToLongFunction;
import org.fengqiao.domain.decision.Receipt;

/** Read your own writes (读己之写): a caller waits two seconds at most until its row has come so far. */
public final class OwnWrites {
    private static final Duration MOST = Duration.ofSeconds(2);
    private static final long FIRST_PAUSE_MS = 1;
    private static final long LONGEST_PAUSE_MS = 20;

    private final ToLongFunction<String> positionOf;

    /** @param positionOf sequence up to which a case's row has come, −1 when there is none */
    public OwnWrites(ToLongFunction<String> positionOf) {
        this.positionOf = positionOf;
    }

    /** False when the row had not come so far in time: then a screen says that it is being updated. */
    public boolean await(Receipt receipt) {
        var until = System.nanoTime() + MOST.toNanos();
        var pause = FIRST_PAUSE_MS;
        while (positionOf.applyAsLong(receipt.id()) < receipt.sequence()) {
            if (System.nanoTime() > until) {
                return false;
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
            pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
        }
        return true;
    }
}
