package org.fengqiao.infra.notices;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.infra.notices.Gateway.Letter;
import org.fengqiao.infra.notices.Gateway.NotSent;
import org.fengqiao.infra.notices.Waiting.Message;
import org.fengqiao.infra.problems.Outline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what waits in the outbox (投递), with longer pauses after each failure; what was tried in vain as often as it may be
 * is laid aside for the administrator.
 *
 * <p>Each means has a round of its own, off the thread that wakes the house: a gateway that keeps everybody waiting holds
 * up neither the other way out nor anything else.
 */
@Component
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    /** How long a node that dies keeps a message to itself. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    /** Writes what is to be sent. */
    interface Writes {
        /** Empty where there is nobody to tell any more, or nothing. */
        Optional<Letter> write(Message message);
    }

    private final Waiting waiting;
    private final Writes letters;
    private final Gateways gateways;
    private final GatewaySettings settings;
    private final MeterRegistry meters;
    private final Clock clock;
    private final ExecutorService rounds = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("postman-", 1).factory());
    private final Set<Means> underWay = ConcurrentHashMap.newKeySet();
    private final Map<Means, GatewayRest> rests = Map.of(Means.SMS, new GatewayRest(), Means.EMAIL, new GatewayRest());
    private volatile boolean leaving;

    Postman(
            Waiting waiting,
            Writes letters,
            Gateways gateways,
            GatewaySettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.waiting = waiting;
        this.letters = letters;
        this.gateways = gateways;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 2_000)
    void look() {
        for (var means : rests.keySet()) {
            if (!leaving && underWay.add(means)) {
                rounds.execute(() -> begin(means));
            }
        }
    }

    private void begin(Means means) {
        try {
            round(means);
        } catch (RuntimeException e) {
            LOG.error("messages by {} wait: {}", means, Outline.of(e));
        } finally {
            underWay.remove(means);
        }
    }

    void round(Means means) {
        var rest = Objects.requireNonNull(rests.get(means));
        for (var message : waiting.due(means)) {
            if (leaving || rest.lasts(clock.instant())) {
                return;
            }
            waiting.claim(message, clock.instant().plus(CLAIM))
                    .ifPresent(claimed -> rest.tried(foundGatewayDown(claimed), clock.instant()));
        }
    }

    /** Lets the message in hand go out. */
    @PreDestroy
    void leave() throws InterruptedException {
        leaving = true;
        rounds.shutdown();
        if (!rounds.awaitTermination(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
            rounds.shutdownNow();
        }
    }

    private boolean foundGatewayDown(Message message) {
        try {
            var outcome = send(message);
            waiting.done(message);
            count(outcome, message.means());
            return false;
        } catch (NotSent failed) {
            failed(message, failed);
            return failed.gatewayDown();
        }
    }

    /** What breaks here breaks for this message alone: the others go out, and it ends with the administrator like any other. */
    private String send(Message message) throws NotSent {
        try {
            var letter = letters.write(message);
            if (letter.isEmpty()) {
                return "dropped";
            }
            var gateway = gateways.of(letter.get().means()).orElseThrow(() -> NotSent.forNow("no-gateway"));
            gateway.send(message.id(), letter.get());
            return "sent";
        } catch (RuntimeException e) {
            LOG.error("message {} broke: {}", message.id(), Outline.of(e));
            throw NotSent.forNow("broken");
        }
    }

    private void failed(Message message, NotSent failed) {
        count("failed", message.means());
        LOG.warn("message {} was not sent, try {}: {}", message.id(), message.tries(), failed.code());
        var pauses = settings.pauses();
        if (failed.forGood() || message.tries() > pauses.size()) {
            waiting.giveUp(message, failed.code());
        } else {
            waiting.later(message, failed.code(), clock.instant().plus(pauses.get(message.tries() - 1)));
        }
    }

    private void count(String outcome, Means means) {
        meters.counter("fengqiao.outbox.messages", "outcome", outcome, "means", means.name())
                .increment();
    }
}
