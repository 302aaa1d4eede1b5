package org.fengqiao.infra.accounts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is kept to let somebody in (登录凭据), by user name. It is state and no history: who had which duty is told by
 * events.
 *
 * @param hash by the delegating encoder, with the name of its method in front
 * @param failures wrong passwords since the last right one
 * @param signIns the last two at the desk, the older one first
 * @param requestAt when another system last came in by it, to the hour; null when none ever did
 * @param resetAt who signed in before has to do so again; null when it was never reset
 */
record Credential(
        String account,
        String userName,
        String hash,
        int failures,
        @Nullable Instant lockedUntil,
        List<Instant> signIns,
        @Nullable Instant requestAt,
        @Nullable Instant resetAt,
        boolean closed) {
    Credential {
        signIns = List.copyOf(signIns);
    }

    static Credential of(String account, String userName, String hash) {
        return new Credential(account, userName, hash, 0, null, List.of(), null, null, false);
    }

    boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    Credential failed(int most, Instant lockUntil) {
        var count = failures + 1;
        return count < most
                ? new Credential(account, userName, hash, count, null, signIns, requestAt, resetAt, closed)
                : new Credential(account, userName, hash, 0, lockUntil, signIns, requestAt, resetAt, closed);
    }

    Credential succeeded() {
        return new Credential(account, userName, hash, 0, null, signIns, requestAt, resetAt, closed);
    }

    Credential signedIn(Instant now) {
        var last = signIns.isEmpty() ? List.of(now) : List.of(signIns.getLast(), now);
        return new Credential(account, userName, hash, 0, null, last, requestAt, resetAt, closed);
    }

    /** A request of another system; written down once an hour, so that not each one writes. */
    Credential requested(Instant now) {
        return new Credential(account, userName, hash, failures, lockedUntil, signIns, now, resetAt, closed);
    }

    boolean requestedSince(Instant then) {
        return requestAt != null && requestAt.isAfter(then);
    }

    /** At the desk or by a request; empty when nobody ever came in. */
    Optional<Instant> lastIn() {
        return Stream.concat(signIns.stream(), Stream.ofNullable(requestAt)).max(Comparator.naturalOrder());
    }

    Credential withHash(String next) {
        return new Credential(account, userName, next, 0, null, signIns, requestAt, resetAt, closed);
    }

    /** After every sign-in before it, also where the clock was set back since. */
    Credential reset(String next, Instant now) {
        var at = signIns.isEmpty() || signIns.getLast().isBefore(now)
                ? now
                : signIns.getLast().plusMillis(1);
        return new Credential(account, userName, next, 0, null, signIns, requestAt, at, closed);
    }

    /** When a sign-in of this moment begins: never before the reset that it follows, whatever the clock says. */
    Instant notBeforeReset(Instant now) {
        return resetAt != null && resetAt.isAfter(now) ? resetAt : now;
    }

    Credential closedForGood() {
        return new Credential(account, userName, hash, failures, lockedUntil, signIns, requestAt, resetAt, true);
    }

    /** Never the hash. */
    @Override
    public String toString() {
        return "Credential[" + account + "]";
    }
}
