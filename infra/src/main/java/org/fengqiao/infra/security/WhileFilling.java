package org.fengqiao.infra.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.problems.Interfaces;
import org.fengqiao.infra.problems.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nobody is answered from read models that are still being filled after a start (启动重算期间不作答): a part of the truth looks
 * like all of it. Whoever asks is told to ask again; a page does so by itself.
 *
 * @see "ADR 0040 several nodes"
 */
final class WhileFilling extends OncePerRequestFilter {
    private static final String SECONDS = "3";

    private final BooleanSupplier ready;
    private final ProblemWriter problems;

    WhileFilling(BooleanSupplier ready, ProblemWriter problems) {
        this.ready = ready;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/assets/") || ready.getAsBoolean()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        if (Interfaces.has(path)) {
            problems.write(Refused.conflict("request.filling"), request, response);
            return;
        }
        if (HttpMethod.GET.matches(request.getMethod())) {
            response.setHeader("Refresh", SECONDS);
        }
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
