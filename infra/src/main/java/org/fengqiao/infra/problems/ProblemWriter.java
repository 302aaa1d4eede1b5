package org.fengqiao.infra.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the answer, wherever in the chain it arose. */
@Component
public class ProblemWriter {
    private final Problems problems;
    private final JsonMapper json = JsonMapper.builder().build();

    public ProblemWriter(Problems problems) {
        this.problems = problems;
    }

    public void write(Throwable thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            problems.patience(thrown)
                    .ifPresent(wait -> response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds())));
            write(problems.of(thrown, request), response);
        }
    }

    /** For what the container refused: nothing more is known than its status. */
    void writeStatus(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            write(problems.ofStatus(status, request), response);
        }
    }

    private void write(Problem problem, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.status() == HttpStatus.UNAUTHORIZED.value()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"fengqiao\", charset=\"UTF-8\"");
        }
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
