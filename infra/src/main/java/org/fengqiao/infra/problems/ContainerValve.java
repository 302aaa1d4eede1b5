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
    private final CounterRefusal counter;

    ContainerValve(ProblemWriter problems, CounterRefusal counter) {
        this.problems = problems;
        this.counter = counter;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        var line = RequestLine.of(request);
        if (!Interfaces.has(line.path()) && !atTheCounter(line)) {
            super.report(request, response, thrown);
        } else if (response.getStatus() >= FIRST_ERROR
                && response.getContentWritten() == 0
                && response.setErrorReported()) {
            try {
                write(line, request, response);
                response.finishResponse();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void write(RequestLine line, Request request, Response response) throws IOException {
        if (atTheCounter(line)) {
            counter.write(line.ends() ? "unreadable" : "long", response.getResponse());
        } else {
            problems.writeStatus(response.getStatus(), request, response.getResponse());
        }
    }

    private static boolean atTheCounter(RequestLine line) {
        var path = line.path();
        return path != null && (path.equals("/counter") || path.startsWith("/counter/"));
    }
}
