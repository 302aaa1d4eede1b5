package org.fengqiao.infra.problems;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells an error that comes round again as a problem (错误转为问题说明), where another system asked. */
final class ErrorsAsProblems implements Filter {
    private static final int FIRST_FAULT = 500;

    private final ProblemWriter problems;

    ErrorsAsProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answered, FilterChain chain)
            throws IOException, ServletException {
        if (asked instanceof HttpServletRequest request
                && answered instanceof HttpServletResponse response
                && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                && Interfaces.has(path.substring(request.getContextPath().length()))) {
            var status = response.getStatus();
            if (status >= FIRST_FAULT
                    && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
                problems.write(thrown, request, response);
            } else {
                problems.writeStatus(status, request, response);
            }
            return;
        }
        chain.doFilter(asked, answered);
    }
}
