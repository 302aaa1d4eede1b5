package org.fengqiao.infra.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.accounts.SignInTries;
import org.fengqiao.infra.accounts.SignIns;
import org.fengqiao.infra.problems.ProblemWriter;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.partners.ApiKeys;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a partner system in by its key (接口密钥登录), in the name of the account the key was issued for. */
final class ApiKeyDoor extends OncePerRequestFilter {
    static final String HEADER = "X-API-Key";

    private final ApiKeys keys;
    private final SignIns signIns;
    private final SignInTries tries;
    private final ProblemWriter problems;
    private final AccessLog log;
    private final Clock clock;
    private final SecurityContextHolderStrategy holder;

    ApiKeyDoor(
            ApiKeys keys,
            SignIns signIns,
            SignInTries tries,
            ProblemWriter problems,
            AccessLog log,
            Clock clock,
            SecurityContextHolderStrategy holder) {
        this.keys = keys;
        this.signIns = signIns;
        this.tries = tries;
        this.problems = problems;
        this.log = log;
        this.clock = clock;
        this.holder = holder;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(HEADER);
        if (key == null) {
            chain.doFilter(request, response);
            return;
        }
        var staff = keys.find(key.strip());
        if (staff.isEmpty()) {
            problems.write(turnedAway(request.getRemoteAddr()), request, response);
            return;
        }
        var known = staff.get();
        signIns.byKey(known.account());
        var principal = new SignedInStaff(known.account(), known.account(), clock.instant());
        holder.setContext(new SecurityContextImpl(principal.with(known.duties())));
        chain.doFilter(request, response);
    }

    private Exception turnedAway(String client) {
        try {
            tries.wrongKey(client);
        } catch (Refused tooOften) {
            return tooOften;
        }
        log.remember(
                Access.of(AccessKind.SIGN_IN_FAILED, Access.NOBODY, null, null).detailed("api-key"));
        return new BadCredentialsException("api key");
    }
}
