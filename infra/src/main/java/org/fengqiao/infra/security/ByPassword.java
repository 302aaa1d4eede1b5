package org.fengqiao.infra.security;

import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.accounts.SignIns;
import org.fengqiao.infra.problems.SignInRefused;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Lets in by user name and password; a no says nothing about why, but that an address has to wait. */
record ByPassword(SignIns.Way way) implements AuthenticationProvider {
    @Override
    public Authentication authenticate(Authentication asked) {
        var password =
                asked.getCredentials() == null ? "" : asked.getCredentials().toString();
        try {
            var known = way.enter(client(asked), asked.getName(), password)
                    .orElseThrow(() -> new BadCredentialsException("sign-in failed"));
            return new SignedInStaff(known.staff().account(), known.userName(), known.at())
                    .with(known.staff().duties());
        } catch (Refused refused) {
            throw new SignInRefused(refused);
        }
    }

    /** As the trusted proxies tell it. */
    private static String client(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
