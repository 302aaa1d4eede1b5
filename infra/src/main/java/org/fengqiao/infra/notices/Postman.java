package org.fengqiao.infra.notices;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
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
    void round() {
        for (var message : waiting.due()) {
            waiting.claim(message, clock.instant().plus(CLAIM)).ifPresent(this::deliver);
        }
    }

    private void deliver(Message message) {
        try {
            var outcome = send(message);
            waiting.done(message);
            count(outcome, message.means());
        } catch (NotSent failed) {
            failed(message, failed);
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
