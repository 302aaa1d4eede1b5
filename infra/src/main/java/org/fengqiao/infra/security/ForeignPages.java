package org.fengqiao.infra.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.problems.ProblemWriter;
import org.fengqiao.ui.counter.Foreign;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what a page of another site would change in a person's name (跨站请求拒绝). A browser that once asked for a name
 * and a password sends them along with every form, wherever it came from; and whoever is signed in unawares, under a name
 * that somebody else chose, writes for that other one.
 *
 * @see "ADR 0012 four doors"
 */
final class ForeignPages extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ProblemWriter problems;

    ForeignPages(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!READING.contains(request.getMethod()) && Foreign.sends(request)) {
            problems.write(Refused.denied("request.foreign-page"), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
