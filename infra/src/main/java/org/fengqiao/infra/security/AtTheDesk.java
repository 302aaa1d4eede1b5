package org.fengqiao.infra.security;

import java.time.Instant;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.accounts.Accounts;
import org.fengqiao.ui.shell.SignedIn;
import org.springframework.stereotype.Component;

/** Tells the screens who sits before them. */
@Component
class AtTheDesk implements SignedIn {
    private final WhoAsks who;
    private final Accounts accounts;

    AtTheDesk(WhoAsks who, Accounts accounts) {
        this.who = who;
        this.accounts = accounts;
    }

    @Override
    public Actor.Staff staff() {
        return who.staff();
    }

    @Override
    public Optional<Instant> newSince() {
        return accounts.lastSignIn(staff());
    }
}
