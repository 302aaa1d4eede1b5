package org.fengqiao.infra.security;

import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Roster;
import org.fengqiao.domain.refusal.Refused;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The account behind the present request, as it stands now (当前操作人). */
@Component
public class WhoAsks {
    private final Roster roster;

    WhoAsks(Roster roster) {
        this.roster = roster;
    }

    /** Empty for somebody without an account. */
    public Optional<Actor.Staff> staffIfAny() {
        return principal().flatMap(principal -> roster.find(principal.account()));
    }

    /** @throws Refused when nobody is signed in, or the account was closed meanwhile */
    public Actor.Staff staff() {
        return staffIfAny().orElseThrow(() -> Refused.denied("authority.no-such-account"));
    }

    static Optional<SignedInStaff> principal() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInStaff principal
                ? Optional.of(principal)
                : Optional.empty();
    }
}
