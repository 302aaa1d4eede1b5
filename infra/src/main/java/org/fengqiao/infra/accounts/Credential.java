package org.fengqiao.infra.accounts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept to let somebody in (登录凭据), by user name. It is state and no history: who had which duty is told by
 * events.
 *
 * @param hash by the delegating encoder, with the name of its method in front
 * @param failures wrong passwords since the last right one
 * @param signIns the last two at the desk, the older one first
 * @param resetAt who signed in before has to do so again; null when it was never reset
 */
record Credential(
        String account,
        String userName,
        String hash,
        int failures,
        @Nullable Instant lockedUntil,
        List<Instant> signIns,
        @Nullable Instant resetAt,
        boolean closed) {
    Credential {
        signIns = List.copyOf(signIns);
    }

    static Credential of(String account, String userName, String hash) {
        return new Credential(account, userName, hash, 0, null, List.of(), null, false);
    }

    boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    Credential failed(int most, Instant lockUntil) {
        var count = failures + 1;
        return count < most
                ? new Credential(account, userName, hash, count, null, signIns, resetAt, closed)
                : new Credential(account, userName, hash, 0, lockUntil, signIns, resetAt, closed);
    }

    Credential succeeded() {
        return new Credential(account, userName, hash, 0, null, signIns, resetAt, closed);
    }

    Credential signedIn(Instant now) {
        var last = signIns.isEmpty() ? List.of(now) : List.of(signIns.getLast(), now);
        return new Credential(account, userName, hash, 0, null, last, resetAt, closed);
    }

    Credential withHash(String next) {
        return new Credential(account, userName, next, 0, null, signIns, resetAt, closed);
    }

    /** After every sign-in before it, also where the clock was set back since. */
    Credential reset(String next, Instant now) {
        var at = signIns.isEmpty() || signIns.getLast().isBefore(now)
                ? now
                : signIns.getLast().plusMillis(1);
        return new Credential(account, userName, next, 0, null, signIns, at, closed);
    }

    /** When a sign-in of this moment begins: never before the reset that it follows, whatever the clock says. */
    Instant notBeforeReset(Instant now) {
        return resetAt != null && resetAt.isAfter(now) ? resetAt : now;
    }

    Credential closedForGood() {
        return new Credential(account, userName, hash, failures, lockedUntil, signIns, resetAt, true);
    }

    /** Never the hash. */
    @Override
    public String toString() {
        return "Credential[" + account + "]";
    }
}
