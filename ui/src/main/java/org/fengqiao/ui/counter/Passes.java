package org.fengqiao.ui.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.tracking.QueryCodes;
import org.fengqiao.ui.counter.Envelopes.Sort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The pass to one tracking page (查询凭证): a sealed cookie that only this browser sends, only from our own pages. It stands
 * in for a session.
 *
 * <p>It ends by itself some time after the last look and, however often it is looked at, a longer time after the code was
 * typed; at once when the code is replaced; and, copy or not, when the page is closed. That it was closed is remembered in
 * this process only: after a restart, and on another node, a copy made before lives until its end.
 */
@Component
class Passes {
    static final String COOKIE = "matter";

    private final Envelopes envelopes;
    private final QueryCodes codes;
    private final CounterSettings settings;
    private final Clock clock;
    private final Set<String> closed = Collections.newSetFromMap(Allowance.newest());

    Passes(Envelopes envelopes, QueryCodes codes, CounterSettings settings, Clock clock) {
        this.envelopes = envelopes;
        this.codes = codes;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the code of this number was issued by, asked before it is tried: one replaced meanwhile gives no lasting pass. */
    String issueOf(String number) {
        return codes.issueOf(number).orElse("");
    }

    /** @param issue what the code was issued by that opened the matter */
    void give(HttpServletRequest request, HttpServletResponse response, String number, String issue, String caseId) {
        var now = clock.instant();
        var until = now.plus(settings.passLives());
        var pass = new Pass(UUID.randomUUID().toString(), until, now.plus(settings.passEnds()), number, issue, caseId);
        set(request, response, envelopes.seal(Sort.PASS, pass.words()), settings.passLives());
    }

    /** Somebody looks: it lives on from now, though not beyond its end. */
    void renew(HttpServletRequest request, HttpServletResponse response) {
        pass(request)
                .map(pass -> pass.renewed(clock.instant().plus(settings.passLives())))
                .ifPresent(pass -> set(
                        request,
                        response,
                        envelopes.seal(Sort.PASS, pass.words()),
                        Duration.between(clock.instant(), pass.until())));
    }

    void takeBack(HttpServletRequest request, HttpServletResponse response) {
        pass(request).ifPresent(pass -> closed.add(pass.id()));
        set(request, response, "", Duration.ZERO);
    }

    Optional<Actor.Complainant> holder(HttpServletRequest request) {
        return pass(request).map(Pass::complainant);
    }

    Optional<Pass> pass(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> envelopes.open(Sort.PASS, cookie.getValue()))
                .flatMap(Pass::read)
                .filter(pass -> clock.instant().isBefore(pass.until()))
                .filter(pass -> !closed.contains(pass.id()))
                .filter(pass -> pass.issue().equals(issueOf(pass.number())));
    }

    private static void set(HttpServletRequest request, HttpServletResponse response, String value, Duration lives) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path("/counter")
                .maxAge(lives)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
