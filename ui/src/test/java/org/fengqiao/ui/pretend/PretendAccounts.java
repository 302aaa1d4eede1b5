package org.fengqiao.ui.pretend;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.accounts.Accounts;
import org.jspecify.annotations.Nullable;

/** Knows one password. */
final class PretendAccounts implements Accounts {
    @Override
    public Opened open(Actor actor, NewAccount account, @Nullable String password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void correctName(Actor actor, String account, String name, String reason) {}

    @Override
    public String resetPassword(Actor actor, String account) {
        return "";
    }

    @Override
    public void changePassword(Actor.Staff self, String old, String next) {
        if (!old.equals("old")) {
            throw Refused.invalid("account.wrong-password");
        }
    }

    @Override
    public Optional<Actor.Staff> staff(String userName) {
        return Optional.empty();
    }

    @Override
    public Optional<String> userNameOf(String account) {
        return Optional.empty();
    }

    @Override
    public List<SignIn> page(Actor actor, @Nullable String after, int limit) {
        return List.of();
    }

    @Override
    public Optional<Instant> lastSignIn(Actor.Staff self) {
        return Optional.empty();
    }
}
