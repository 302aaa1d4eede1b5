package org.fengqiao.infra.engine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Whether the read models have caught up (读模型进度): ready only then, with the way still to go shown. */
@Component("projections")
public class Progress implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);

    /** Before the first event, wherever a store begins to count. */
    private static final long NOTHING = -1;

    private static final long PATIENCE_MS = 20_000;
    private static final long PAUSE_MS = 5;

    private final LiveProcessor processor;
    private final EventStore events;
    private final AtomicBoolean told = new AtomicBoolean();

    Progress(LiveProcessor processor, EventStore events, ReadModels models, MeterRegistry meters) {
        this.processor = processor;
        this.events = events;
        Gauge.builder("fengqiao.events.lag", this, Progress::lag)
                .description("Events recorded and not yet handled")
                .tag("processor", models.processor())
                .register(meters);
    }

    /** Events that were recorded and not yet handled. */
    public long lag() {
        return Math.max(0, head() - position());
    }

    private long head() {
        var token = events.createHeadToken();
        return token == null ? NOTHING : token.position().orElse(NOTHING);
    }

    private long position() {
        return processor
                .status()
                .map(EventTrackerStatus::getCurrentPosition)
                .orElse(OptionalLong.empty())
                .orElse(NOTHING);
    }

    /** Axon's own flag says "not" now and then between two looks at the store, so positions decide. */
    public boolean caughtUp() {
        return processor.status().filter(status -> !status.isErrorState()).isPresent() && lag() == 0;
    }

    /** Waits until the read models have handled the event at this position; fails after {@value #PATIENCE_MS} ms. */
    public void await(long position) {
        var until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
        while (position() < position) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the read models have not come to position " + position);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MS));
        }
    }

    @Override
    public Health health() {
        var failed = processor.status().filter(EventTrackerStatus::isErrorState).isPresent();
        var health = caughtUp() ? Health.up() : Health.outOfService();
        return health.withDetail("lag", lag()).withDetail("failed", failed).build();
    }

    @Scheduled(fixedDelay = 1_000)
    void tell() {
        if (told.get()) {
            return;
        }
        if (caughtUp()) {
            told.set(true);
        } else if (lag() > 0) {
            LOG.info("read models: {} of {} events", Math.max(0, position()), head());
        }
    }
}
