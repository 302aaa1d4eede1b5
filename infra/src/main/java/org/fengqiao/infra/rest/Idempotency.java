package org.fengqiao.infra.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.problems.ProblemWriter;
import org.fengqiao.infra.rest.FirstAnswers.Answer;
import org.fengqiao.infra.security.WhoAsks;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes a repeated POST safe (幂等): under the same account and key the first success is answered again, and nothing is done
 * twice. A refusal is not kept, because nothing happened: asked again, it is judged anew.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class Idempotency extends OncePerRequestFilter {
    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private static final Pattern SHAPE = Pattern.compile("[!-~]{1,200}");
    private static final int OK_UNTIL = 300;

    private final FirstAnswers answers;
    private final WhoAsks who;
    private final ProblemWriter problems;

    Idempotency(FirstAnswers answers, WhoAsks who, ProblemWriter problems) {
        this.answers = answers;
        this.who = who;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || !request.getRequestURI().startsWith(request.getContextPath() + Paths.ROOT + "/")
                || request.getHeader(HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            answer(request, response, chain);
        } catch (Refused | MultipartException | InvalidParameterException refused) {
            problems.write(refused, request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(HEADER);
        if (!SHAPE.matcher(key).matches()) {
            throw Refused.invalid("request.idempotency-key");
        }
        var record = UUID.nameUUIDFromBytes((caller(request) + "\n" + key).getBytes(StandardCharsets.UTF_8))
                .toString();
        var repeatable = RepeatableRequest.of(request);
        var first = answers.begin(record, repeatable.digest());
        if (first.isPresent()) {
            replay(first.get(), response);
            return;
        }
        repeatable.setAttribute(Calls.COMMAND_ID, record);
        first(record, repeatable, response, chain);
    }

    private void first(String record, RepeatableRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caching = new ContentCachingResponseWrapper(response);
        var done = false;
        try {
            chain.doFilter(request, caching);
            done = caching.getStatus() < OK_UNTIL;
            if (done) {
                answers.keep(record, request.digest(), Answer.of(caching));
            }
        } finally {
            if (!done) {
                answers.forget(record);
            }
        }
        caching.copyBodyToResponse();
    }

    private static void replay(Answer first, HttpServletResponse response) throws IOException {
        response.setStatus(first.status());
        response.setHeader(REPLAYED, "true");
        if (first.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, first.location());
        }
        if (first.contentType() != null) {
            response.setContentType(first.contentType());
        }
        response.getOutputStream().write(first.body().getBytes(StandardCharsets.UTF_8));
    }

    /** A complainant has no account: the petition and its code stand for one. */
    private String caller(HttpServletRequest request) {
        var code = request.getParameter("code");
        return code != null
                ? "complainant/" + request.getRequestURI() + "/" + code
                : who.staffIfAny().map(Actor.Staff::account).orElse("nobody");
    }
}
