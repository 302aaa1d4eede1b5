package org.fengqiao.infra.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.infra.security.WhoAsks;
import org.fengqiao.projections.tracking.Tracking;
import org.fengqiao.ui.counter.Allowances;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who calls, when, and under which identifier (调用方). */
@Component
class Calls {
    /** Set where the caller gave an idempotency key: then the command's identifier follows from it. */
    static final String COMMAND_ID = Calls.class.getName() + ".commandId";

    private final WhoAsks who;
    private final Tracking tracking;
    private final Allowances allowances;
    private final HttpServletRequest request;
    private final Clock clock;

    /** @param request stands for the one that is being answered */
    Calls(WhoAsks who, Tracking tracking, Allowances allowances, HttpServletRequest request, Clock clock) {
        this.who = who;
        this.tracking = tracking;
        this.allowances = allowances;
        this.request = request;
        this.clock = clock;
    }

    Actor.Staff staff() {
        return who.staff();
    }

    /** The complainant when a query code came with it, otherwise the account. */
    Actor actor(String number, @Nullable String code) {
        if (code != null) {
            return complainant(number, code);
        }
        return who.staffIfAny().orElseThrow(() -> Refused.denied("request.sign-in"));
    }

    /**
     * Whoever has number and query code; somebody without an account may be wrong as often as at the counter, and no more.
     *
     * @throws Refused {@code tracking.unknown}, {@code tracking.too-often}
     */
    Actor.Complainant complainant(String number, String code) {
        if (who.staffIfAny().isPresent()) {
            return tracking.signIn(number.strip(), code);
        }
        var client = request.getRemoteAddr();
        var minutes = allowances.waitToTry(client);
        if (minutes > 0) {
            throw Refused.denied("tracking.too-often", Long.toString(minutes));
        }
        var complainant = tracking.signIn(number.strip(), code);
        allowances.triedWell(client);
        return complainant;
    }

    LocalDateTime minute() {
        return LocalDateTime.ofInstant(clock.instant(), Moment.SHANGHAI);
    }

    static String commandId(HttpServletRequest request) {
        return request.getAttribute(COMMAND_ID) instanceof String given
                ? given
                : UUID.randomUUID().toString();
    }
}
