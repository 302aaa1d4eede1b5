package org.fengqiao.infra.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Roster;
import org.fengqiao.infra.accounts.SignIns;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session at its next request once its account was closed or its password reset (会话复核), and gives it its new
 * duties once they were changed.
 */
final class StillOpen extends OncePerRequestFilter {
    private final SignIns signIns;
    private final Roster roster;
    private final SecurityContextHolderStrategy holder;

    StillOpen(SignIns signIns, Roster roster, SecurityContextHolderStrategy holder) {
        this.signIns = signIns;
        this.roster = roster;
        this.holder = holder;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = holder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInStaff principal) {
            var staff = Optional.of(principal)
                    .filter(in -> signIns.mayGoOn(in.account(), in.at()))
                    .flatMap(in -> roster.find(in.account()));
            if (staff.isEmpty()) {
                end(request);
            } else {
                refresh(authentication, principal, staff.get());
            }
        }
        chain.doFilter(request, response);
    }

    private void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        holder.clearContext();
    }

    private void refresh(Authentication authentication, SignedInStaff principal, Actor.Staff staff) {
        var now = SignedInStaff.authorities(staff.duties());
        if (!new HashSet<>(authentication.getAuthorities()).equals(new HashSet<>(now))) {
            holder.setContext(new SecurityContextImpl(principal.with(staff.duties())));
        }
    }
}
