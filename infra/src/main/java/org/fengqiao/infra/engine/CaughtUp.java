package org.fengqiao.infra.engine;

import org.fengqiao.infra.events.EventSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Waits until the read models show everything that was decided (读模型追平). */
@Component
public class CaughtUp {
    private static final long PAUSE_MS = 5;

    private final Progress progress;
    private final ObjectProvider<EventSource> events;

    CaughtUp(Progress progress, ObjectProvider<EventSource> events) {
        this.progress = progress;
        this.events = events;
    }

    public void await() {
        while (!progress.caughtUp()) {
            events.ifAvailable(EventSource::hurry);
            try {
                Thread.sleep(PAUSE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
