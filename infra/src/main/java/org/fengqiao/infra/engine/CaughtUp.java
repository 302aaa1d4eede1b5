package org.fengqiao.infra.engine;

import org.springframework.stereotype.Component;

/** Waits until the read models show everything that was decided (读模型追平). */
@Component
public class CaughtUp {
    private static final long PAUSE_MS = 5;

    private final Progress progress;

    CaughtUp(Progress progress) {
        this.progress = progress;
    }

    public void await() {
        while (!progress.caughtUp()) {
            try {
                Thread.sleep(PAUSE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
