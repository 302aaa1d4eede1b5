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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who calls, when, and under which identifier (调用方). */
@Component
class Calls {
    /** Set where the caller gave an idempotency key: then the command's identifier follows from it. */
    static final String COMMAND_ID = Calls.class.getName() + ".commandId";

    private final WhoAsks who;
    private final Tracking tracking;
    private final Clock clock;

    Calls(WhoAsks who, Tracking tracking, Clock clock) {
        this.who = who;
        this.tracking = tracking;
        this.clock = clock;
    }

    Actor.Staff staff() {
        return who.staff();
    }

    /** The complainant when a query code came with it, otherwise the account. */
    Actor actor(String number, @Nullable String code) {
        if (code != null) {
            return tracking.signIn(number, code);
        }
        return who.staffIfAny().orElseThrow(() -> Refused.denied("request.sign-in"));
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
