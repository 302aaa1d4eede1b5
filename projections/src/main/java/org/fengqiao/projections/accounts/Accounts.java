package org.fengqiao.projections.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Accounts (账号): who may sign in is plain state here, who has which duty is told by events. How an account is closed, moved
 * or loses a duty is told by {@link Leaving}, because then somebody goes on with what lies with it.
 */
public interface Accounts {
    /**
     * Opens an account.
     *
     * @param password null for a random one
     * @return the password, shown once
     * @throws org.fengqiao.domain.refusal.Refused {@code account.user-name-taken}, {@code account.user-name-shape},
     *     {@code account.password-weak}
     */
    Opened open(Actor actor, NewAccount account, @Nullable String password);

    /**
     * Corrects what the person is called; seals the name and the reason.
     *
     * @throws org.fengqiao.domain.refusal.Refused {@code correction.no-reason}, {@code account.person-name-shape}
     */
    void correctName(Actor actor, String account, String name, String reason);

    /** A new random password, shown once; unlocks the account. */
    String resetPassword(Actor actor, String account);

    /** @throws org.fengqiao.domain.refusal.Refused {@code account.wrong-password}, {@code account.password-weak} */
    void changePassword(Actor.Staff self, String old, String next);

    /** By user name; empty when unknown or closed. */
    Optional<Actor.Staff> staff(String userName);

    Optional<String> userNameOf(String account);

    /** All user names with their state, by key. */
    List<SignIn> page(Actor actor, @Nullable String after, int limit);

    /** The sign-in before the present one; what is newer is marked in the queue. */
    Optional<Instant> lastSignIn(Actor.Staff self);

    record NewAccount(String userName, String personName, UnitCode unit, Set<Duty> duties) {
        @Override
        public String toString() {
            return "NewAccount[" + userName + "]";
        }
    }

    record Opened(String account, String password) {
        @Override
        public String toString() {
            return "Opened[" + account + "]";
        }
    }

    record SignIn(
            String account,
            String userName,
            boolean locked,
            boolean closed,
            @Nullable Instant lastSignIn) {}
}
