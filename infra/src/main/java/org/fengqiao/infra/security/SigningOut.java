package org.fengqiao.infra.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Remembers who went (退出登录). */
record SigningOut(AccessLog log) implements LogoutHandler {
    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedInStaff staff) {
            log.remember(Access.of(AccessKind.SIGNED_OUT, staff.account(), null, null));
        }
    }
}
