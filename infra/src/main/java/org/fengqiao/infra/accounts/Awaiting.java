package org.fengqiao.infra.accounts;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Read your own writes (读己之写): waits until a read model shows what was just done, ten seconds at most: the first rows of a start come through cold code. */
final class Awaiting {
    private static final Duration MOST = Duration.ofSeconds(10);
    private static final long PAUSE_MS = 5;

    private Awaiting() {}

    static void until(BooleanSupplier shown) {
        var until = System.nanoTime() + MOST.toNanos();
        while (!shown.getAsBoolean() && System.nanoTime() < until) {
            try {
                Thread.sleep(PAUSE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
