package org.fengqiao.ui.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.ui.counter.Envelopes.Sort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The pass to one tracking page (查询凭证): a sealed cookie that only this browser sends, only from our own pages, and that
 * ends by itself. It stands in for a session.
 */
@Component
class Passes {
    static final String COOKIE = "matter";

    private final Envelopes envelopes;
    private final CounterSettings settings;
    private final Clock clock;

    Passes(Envelopes envelopes, CounterSettings settings, Clock clock) {
        this.envelopes = envelopes;
        this.settings = settings;
        this.clock = clock;
    }

    void give(HttpServletRequest request, HttpServletResponse response, String caseId) {
        var until = clock.instant().plus(settings.passLives());
        var words = until.getEpochSecond() + " " + caseId;
        set(request, response, envelopes.seal(Sort.PASS, words), settings.passLives());
    }

    void takeBack(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", Duration.ZERO);
    }

    Optional<Actor.Complainant> holder(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> envelopes.open(Sort.PASS, cookie.getValue()))
                .map(words -> words.split(" ", 2))
                .filter(parts -> clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[0]))))
                .map(parts -> new Actor.Complainant(parts[1]));
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
