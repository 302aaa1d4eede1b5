package org.fengqiao.infra.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fengqiao.infra.problems.SignInRefused;
import org.fengqiao.ui.shell.LoginView;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Whoever was not let in stands before the form again, which says why (返回登录页). */
final class BackToTheForm implements AuthenticationFailureHandler {
    private final RedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        var address = failed instanceof SignInRefused refused
                ? LoginView.waiting(refused.refused().values().getFirst())
                : LoginView.failed();
        redirect.sendRedirect(request, response, address);
    }
}
