package org.fengqiao.infra.security;

import java.util.Optional;
import java.util.function.BiFunction;
import org.fengqiao.infra.accounts.SignIns.Known;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Lets in by user name and password; a no says nothing about why. */
record ByPassword(BiFunction<String, String, Optional<Known>> signIn) implements AuthenticationProvider {
    @Override
    public Authentication authenticate(Authentication asked) {
        var password =
                asked.getCredentials() == null ? "" : asked.getCredentials().toString();
        var known = signIn.apply(asked.getName(), password)
                .orElseThrow(() -> new BadCredentialsException("sign-in failed"));
        return new SignedInStaff(known.staff().account(), known.userName(), known.at())
                .with(known.staff().duties());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
