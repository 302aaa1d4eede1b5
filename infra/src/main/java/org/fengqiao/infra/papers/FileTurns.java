package org.fengqiao.infra.papers;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.fengqiao.domain.refusal.Refused;
import org.springframework.stereotype.Component;

/**
 * One whole file after the other (依次制作案卷): each takes as much memory as some hundred papers. A few wait their turn, for a
 * while; the others are told to come again.
 *
 * @see "ADR 0047 pages of attachments are drawn into the whole file"
 */
@Component
class FileTurns {
    private static final int MOST_WAITING = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Semaphore place = new Semaphore(1, true);
    private final Duration patience;

    FileTurns() {
        this(PATIENCE);
    }

    FileTurns(Duration patience) {
        this.patience = patience;
    }

    /** @throws Refused {@code paper.file-busy} */
    <T> T take(Supplier<T> making) {
        if (!waited()) {
            throw Refused.conflict("paper.file-busy");
        }
        try {
            return making.get();
        } finally {
            place.release();
        }
    }

    private boolean waited() {
        try {
            return place.getQueueLength() < MOST_WAITING
                    && place.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
