package org.fengqiao.infra.security;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.fengqiao.domain.authority.Duty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Who was let in (登录身份): only which account and when. What it may do is asked anew each time.
 *
 * @param name the user name, or the account for a key
 */
public record SignedInStaff(String account, String name, Instant at) implements Principal, Serializable {
    @Override
    public String getName() {
        return name;
    }

    Authentication with(Set<Duty> duties) {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, authorities(duties));
    }

    /** {@code ROLE_<Duty>}, as views name them. */
    static Collection<? extends GrantedAuthority> authorities(Set<Duty> duties) {
        return duties.stream()
                .map(duty -> new SimpleGrantedAuthority("ROLE_" + duty.name()))
                .toList();
    }
}
