package org.fengqiao.infra.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.fengqiao.infra.engine.Progress;
import org.fengqiao.infra.notices.ParkedEvents.Parked;
import org.fengqiao.infra.problems.Outline;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tries parked events again (搁置事件重试), by itself with the pauses of the outbox, or when the administrator asks for it: what
 * failed first, then what waits behind it, as far as it goes.
 */
@Component
class ParkedRounds {
    private static final Logger LOG = LoggerFactory.getLogger(ParkedRounds.class);
    private static final int AT_ONCE = 100;

    private final ParkedEvents parked;
    private final Function<String, ParkingHandler> handlers;
    private final EventStore events;
    private final List<Duration> pauses;
    private final BooleanSupplier caughtUp;
    private final Clock clock;

    @Autowired
    ParkedRounds(
            ParkedEvents parked,
            ParkingHandlers handlers,
            EventStore events,
            GatewaySettings settings,
            Progress progress,
            Clock clock) {
        this(parked, handlers::named, events, settings.pauses(), progress::caughtUp, clock);
    }

    ParkedRounds(
            ParkedEvents parked,
            Function<String, ParkingHandler> handlers,
            EventStore events,
            List<Duration> pauses,
            BooleanSupplier caughtUp,
            Clock clock) {
        this.parked = parked;
        this.handlers = handlers;
        this.events = events;
        this.pauses = pauses;
        this.caughtUp = caughtUp;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10_000)
    void look() {
        if (caughtUp.getAsBoolean()) {
            round();
        }
    }

    void round() {
        var heads = parked.heads(null, AT_ONCE);
        while (!heads.isEmpty()) {
            heads.stream().filter(head -> isDue(head.next())).forEach(this::goOn);
            heads = parked.heads(heads.getLast().id(), AT_ONCE);
        }
    }

    private boolean isDue(@Nullable Instant next) {
        return next != null && !next.isAfter(clock.instant());
    }

    /** Handles a line from its first one on; false when one failed again. Two at a time would only do the same. */
    boolean goOn(Parked first) {
        var line = parked.line(first.handler(), first.about(), AT_ONCE);
        while (!line.isEmpty()) {
            for (var one : line) {
                if (!isHandled(one)) {
                    return false;
                }
            }
            line = parked.line(first.handler(), first.about(), AT_ONCE);
        }
        return true;
    }

    private boolean isHandled(Parked one) {
        var failure = failureOf(one);
        if (failure == null) {
            parked.remove(one);
            LOG.info("{} is done after all", one.id());
            return true;
        }
        parked.park(one.failed(failure, next(one)));
        return false;
    }

    private @Nullable String failureOf(Parked one) {
        try {
            return handlers.apply(one.handler()).failureOf(stored(one));
        } catch (RuntimeException e) {
            LOG.error("{} cannot be read: {}", one.id(), Outline.of(e));
            return e.getClass().getSimpleName();
        }
    }

    private TrackedEventMessage<?> stored(Parked one) {
        var event = events.readEvents(one.about(), one.sequence()).next();
        return new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(one.position()), event);
    }

    /** Null when it is the administrator's. */
    private @Nullable Instant next(Parked one) {
        return one.tries() < pauses.size() ? clock.instant().plus(pauses.get(one.tries())) : null;
    }
}
