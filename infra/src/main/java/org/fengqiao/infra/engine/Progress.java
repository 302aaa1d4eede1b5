package org.fengqiao.infra.engine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.fengqiao.infra.readstore.Reached;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Whether the read models have caught up (读模型进度): ready only then, with the way still to go shown.
 *
 * @see "ADR 0040 several nodes"
 */
@Component("projections")
public class Progress implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);

    /** Before the first event, wherever a store begins to count. */
    private static final long NOTHING = -1;

    /** The gauge of a processor's way still to go. */
    public static final String LAG = "fengqiao.events.lag";

    private static final long PATIENCE_MS = 20_000;
    private static final long PAUSE_MS = 5;

    private final LiveProcessor processor;
    private final Reached reached;
    private final ReadModels models;
    private final EventStore events;
    private final MeterRegistry meters;
    private final AtomicBoolean ready = new AtomicBoolean();

    Progress(LiveProcessor processor, Reached reached, EventStore events, ReadModels models, MeterRegistry meters) {
        this.processor = processor;
        this.reached = reached;
        this.models = models;
        this.events = events;
        this.meters = meters;
        showLag(models.processor(), processor::status);
    }

    /**
     * Shows among the metrics how far a processor is behind (处理滞后); not a number while another node has its place in
     * the stream.
     */
    public void showLag(StreamingEventProcessor processor) {
        showLag(
                processor.getName(),
                () -> processor.processingStatus().values().stream().findFirst());
    }

    private void showLag(String name, Supplier<Optional<EventTrackerStatus>> status) {
        Gauge.builder(
                        LAG,
                        () -> status.get()
                                .map(Progress::position)
                                .map(this::behind)
                                .orElse(null))
                .description("Events recorded and not yet handled")
                .tag("processor", name)
                .register(meters);
    }

    /** Events that were recorded and not yet handled. */
    public long lag() {
        return behind(position());
    }

    private long behind(long position) {
        return Math.max(0, head() - position);
    }

    private long head() {
        var token = events.createHeadToken();
        return token == null ? NOTHING : token.position().orElse(NOTHING);
    }

    /** Where another node has the processor, its token tells. */
    private long position() {
        return processor
                .status()
                .map(Progress::position)
                .orElseGet(() -> reached.by(models.processor()).orElse(NOTHING));
    }

    private static long position(EventTrackerStatus status) {
        return status.getCurrentPosition().orElse(NOTHING);
    }

    /** Axon's own flag says "not" now and then between two looks at the store, so positions decide. */
    public boolean caughtUp() {
        return !failed() && lag() == 0;
    }

    /**
     * Whether the read models of this start have caught up once (已就绪). Before that what they answer is a part of the truth;
     * after it they may be some events behind.
     */
    public boolean ready() {
        if (!ready.get() && caughtUp()) {
            ready.set(true);
        }
        return ready.get();
    }

    private boolean failed() {
        return processor.status().filter(EventTrackerStatus::isErrorState).isPresent();
    }

    /** The read models have not come as far as an event in time (读模型落后): another time they will have. */
    public static final class Behind extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Behind(long position) {
            super("the read models have not come to position " + position);
        }
    }

    /**
     * Waits until the read models have handled the event at this position.
     *
     * @throws Behind after {@value #PATIENCE_MS} ms
     */
    public void await(long position) {
        var until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
        while (position() < position) {
            if (System.nanoTime() > until) {
                throw new Behind(position);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MS));
        }
    }

    @Override
    public Health health() {
        var failed = failed();
        var health = ready() && !failed ? Health.up() : Health.outOfService();
        return health.withDetail("lag", lag()).withDetail("failed", failed).build();
    }

    @Scheduled(fixedDelay = 1_000)
    void tell() {
        if (!ready() && lag() > 0) {
            LOG.info("read models: {} of {} events", Math.max(0, position()), head());
        }
    }
}
