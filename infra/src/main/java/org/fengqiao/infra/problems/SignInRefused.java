package org.fengqiao.infra.problems;

import org.fengqiao.domain.refusal.Refused;
import org.springframework.security.core.AuthenticationException;

/** A sign-in was refused by a rule, whatever the password was (登录被拒). */
public final class SignInRefused extends AuthenticationException {
    private static final long serialVersionUID = 1;

    private final Refused refused;

    public SignInRefused(Refused refused) {
        super(refused.code());
        this.refused = refused;
    }

    public Refused refused() {
        return refused;
    }
}
