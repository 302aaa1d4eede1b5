package org.fengqiao.infra.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Who may read the figures of running (运行指标): this machine itself, administrators and auditors. What a proxy passes on
 * comes from elsewhere, whatever its own address is.
 */
final class Figures implements AuthorizationManager<RequestAuthorizationContext> {
    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        return new AuthorizationDecision(fromThisMachine(context.getRequest()) || mayRead(who.get()));
    }

    private static boolean mayRead(@Nullable Authentication who) {
        return who != null
                && who.getAuthorities().stream()
                        .anyMatch(one -> "ROLE_ADMINISTRATOR".equals(one.getAuthority())
                                || "ROLE_AUDITOR".equals(one.getAuthority()));
    }

    private static boolean fromThisMachine(HttpServletRequest request) {
        if (request.getHeader("Forwarded") != null || request.getHeader("X-Forwarded-For") != null) {
            return false;
        }
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
