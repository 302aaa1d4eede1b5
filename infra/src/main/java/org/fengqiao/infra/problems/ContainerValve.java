package org.fengqiao.infra.problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** What the container turns away before anybody of ours is asked (容器拒绝的请求): broken paths, broken headers. */
final class ContainerValve extends ErrorReportValve {
    private static final int FIRST_ERROR = 400;

    private final ProblemWriter problems;

    ContainerValve(ProblemWriter problems) {
        this.problems = problems;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        var path = request.getCoyoteRequest().requestURI().toString();
        if (!Interfaces.has(path)) {
            super.report(request, response, thrown);
        } else if (response.getStatus() >= FIRST_ERROR
                && response.getContentWritten() == 0
                && response.setErrorReported()) {
            try {
                problems.writeStatus(response.getStatus(), request, response.getResponse());
                response.finishResponse();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
