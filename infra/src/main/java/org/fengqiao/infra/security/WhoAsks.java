package org.fengqiao.infra.security;

import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Roster;
import org.fengqiao.domain.refusal.Refused;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** The account behind the present request, as it stands now (当前操作人). */
@Component
public class WhoAsks {
    private final Roster roster;
    private final SecurityContextHolderStrategy signedIn;

    WhoAsks(Roster roster, SecurityContextHolderStrategy signedIn) {
        this.roster = roster;
        this.signedIn = signedIn;
    }

    /** Empty for somebody without an account. */
    public Optional<Actor.Staff> staffIfAny() {
        return principal().flatMap(principal -> roster.find(principal.account()));
    }

    /** @throws Refused when nobody is signed in, or the account was closed meanwhile */
    public Actor.Staff staff() {
        return staffIfAny().orElseThrow(() -> Refused.denied("authority.no-such-account"));
    }

    private Optional<SignedInStaff> principal() {
        var authentication = signedIn.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInStaff principal
                ? Optional.of(principal)
                : Optional.empty();
    }
}
