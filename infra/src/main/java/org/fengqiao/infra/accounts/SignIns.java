package org.fengqiao.infra.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Roster;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.springframework.stereotype.Component;

/**
 * Lets people and systems in by user name and password (登录核验). Five wrong passwords lock the account for fifteen
 * minutes, durably; every sign-in, failure and lock-out is remembered. An unknown name takes as long as a wrong password.
 * An address that tried too many waits, and none of its tries comes as far as a password.
 */
@Component
public class SignIns {
    private static final int MOST_FAILURES = 5;
    private static final Duration LOCKED_FOR = Duration.ofMinutes(15);
    private static final Duration NOTED_EVERY = Duration.ofHours(1);

    private final Credentials credentials;
    private final Passwords passwords;
    private final SignInTries tries;
    private final Roster roster;
    private final AccessLog log;
    private final Clock clock;
    private final RecentlyRight recent = new RecentlyRight();

    SignIns(
            Credentials credentials,
            Passwords passwords,
            SignInTries tries,
            Roster roster,
            AccessLog log,
            Clock clock) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.tries = tries;
        this.roster = roster;
        this.log = log;
        this.clock = clock;
    }

    /** Somebody who was let in, at that moment. */
    public record Known(String userName, Actor.Staff staff, Instant at) {}

    /** A way in: at the desk or by a request. */
    @FunctionalInterface
    public interface Way {
        /**
         * @param client the address it comes from
         * @throws Refused {@code sign-in.too-often}
         */
        Optional<Known> enter(String client, String userName, String password);
    }

    /** At the desk: counts as a sign-in, so that what is newer than the one before can be marked. */
    public Optional<Known> atTheDesk(String client, String userName, String password) {
        var found = check(client, userName, password).flatMap(this::enter);
        found.ifPresent(in -> {
            credentials.change(in.userName(), credential -> credential.signedIn(in.at()));
            remember(AccessKind.SIGNED_IN, in.staff().account(), "desk");
        });
        return found;
    }

    /** A request of another system: no sign-in that anybody would look back to. One that was right a moment ago is no try. */
    public Optional<Known> byRequest(String client, String userName, String password) {
        var kept = credentials.find(userName).filter(this::mayTry);
        if (kept.isPresent() && recent.knows(kept.get(), password)) {
            note(kept.get());
            return enter(kept.get());
        }
        var right = check(client, userName, password);
        right.ifPresent(credential -> {
            recent.remember(credential, password);
            note(credential);
            remember(AccessKind.SIGNED_IN, credential.account(), "rest");
        });
        return right.flatMap(this::enter);
    }

    /** A request that came in by a key of the account: neither a sign-in nor a try, but the account is in use. */
    public void byKey(String account) {
        credentials.ofAccount(account).ifPresent(this::note);
    }

    private void note(Credential used) {
        var now = clock.instant();
        if (!used.requestedSince(now.minus(NOTED_EVERY))) {
            credentials.change(used.userName(), credential -> credential.requested(now));
        }
    }

    /** Whether a session that began then may go on: the account is open and was not reset since. */
    public boolean mayGoOn(String account, Instant since) {
        return credentials
                .ofAccount(account)
                .filter(credential -> !credential.closed())
                .filter(credential ->
                        credential.resetAt() == null || !credential.resetAt().isAfter(since))
                .isPresent();
    }

    private Optional<Credential> check(String client, String userName, String password) {
        tries.begin(client, userName);
        var kept = credentials.find(userName);
        if (kept.filter(this::mayTry).isEmpty()) {
            passwords.matchNobodys(password);
            remember(AccessKind.SIGN_IN_FAILED, kept.map(Credential::account).orElse(Access.NOBODY), reason(kept));
            return Optional.empty();
        }
        if (!passwords.match(password, kept.get().hash())) {
            failed(kept.get());
            return Optional.empty();
        }
        tries.succeeded(client, userName);
        return kept.get().failures() == 0 ? kept : credentials.change(userName, Credential::succeeded);
    }

    private boolean mayTry(Credential credential) {
        return !credential.closed() && !credential.lockedAt(clock.instant());
    }

    private static String reason(Optional<Credential> kept) {
        return kept.map(credential -> credential.closed() ? "closed" : "locked").orElse("unknown");
    }

    private void failed(Credential kept) {
        var now = clock.instant();
        var after = credentials.change(kept.userName(), before -> before.failed(MOST_FAILURES, now.plus(LOCKED_FOR)));
        remember(AccessKind.SIGN_IN_FAILED, kept.account(), "password");
        if (after.filter(credential -> credential.lockedAt(now)).isPresent()) {
            remember(AccessKind.LOCKED_OUT, kept.account(), "");
        }
    }

    private Optional<Known> enter(Credential credential) {
        return roster.find(credential.account())
                .map(staff -> new Known(credential.userName(), staff, credential.notBeforeReset(clock.instant())));
    }

    private void remember(AccessKind kind, String account, String detail) {
        log.remember(Access.of(kind, account, null, null).detailed(detail));
    }
}
