package org.fengqiao.infra.notices;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.engine.Progress;
import org.fengqiao.infra.notices.ParkedEvents.Parked;
import org.fengqiao.infra.problems.Outline;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles events, and parks the one whose handling fails (搁置处理), with what comes to the same case after it, so that it stops
 * nothing but itself and nothing is told before what came earlier.
 *
 * <p>That the read models are behind is nobody's fault: then the processor waits, as it does when the records cannot be
 * written.
 *
 * @see "ADR 0019 notices and the outbox"
 */
final class ParkingHandler implements EventMessageHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ParkingHandler.class);

    private final String name;
    private final EventMessageHandler handler;
    private final ParkedEvents parked;
    private final Duration pause;
    private final Clock clock;

    /** @param pause before a parked event is tried again by itself for the first time */
    ParkingHandler(String name, EventMessageHandler handler, ParkedEvents parked, Duration pause, Clock clock) {
        this.name = name;
        this.handler = handler;
        this.parked = parked;
        this.pause = pause;
        this.clock = clock;
    }

    @Override
    public boolean canHandle(EventMessage<?> event) {
        return handler.canHandle(event);
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return handler.canHandleType(payloadType);
    }

    @Override
    public @Nullable Object handle(EventMessage<?> event) throws Exception {
        if (!(event instanceof DomainEventMessage<?> of) || !(event instanceof TrackedEventMessage<?> tracked)) {
            return handler.handle(event);
        }
        if (anything().get() && parked.holds(name, of.getAggregateIdentifier())) {
            parked.park(parked(of, tracked));
            return null;
        }
        try {
            return handler.handle(event);
        } catch (Progress.Behind behind) {
            throw behind;
        } catch (RuntimeException e) {
            var failed = parked(of, tracked).failed(why(e), clock.instant().plus(pause));
            parked.park(failed);
            anything().set(true);
            LOG.error("{} is parked, a {}: {}", failed.id(), failed.type(), Outline.of(e));
            return null;
        }
    }

    /** Whether anything is parked at all; nobody else parks under this name, so that one look a batch is enough. */
    private AtomicBoolean anything() {
        return CurrentUnitOfWork.map(work -> work.root().getOrComputeResource("parked " + name, _ -> looked()))
                .orElseGet(this::looked);
    }

    private AtomicBoolean looked() {
        return new AtomicBoolean(parked.any(name));
    }

    /** Handles one that was parked; null when that was well, otherwise why not. */
    @Nullable
    String failureOf(EventMessage<?> event) {
        try {
            handler.handle(event);
            return null;
        } catch (Exception e) {
            LOG.error("{} {} failed again: {}", name, event.getIdentifier(), Outline.of(e));
            return why(e);
        }
    }

    private Parked parked(DomainEventMessage<?> event, TrackedEventMessage<?> tracked) {
        var now = clock.instant();
        return new Parked(
                name,
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                tracked.trackingToken().position().orElseThrow(),
                type(event.getPayloadType()),
                event.getTimestamp(),
                now,
                0,
                now,
                "");
    }

    private static String type(Class<?> payload) {
        var stored = payload.getAnnotation(StoredAs.class);
        return stored == null ? payload.getSimpleName() : stored.value();
    }

    /** Never the words of a fault: they may be about people. */
    private static String why(Exception e) {
        return e instanceof Refused refused ? refused.code() : e.getClass().getSimpleName();
    }
}
