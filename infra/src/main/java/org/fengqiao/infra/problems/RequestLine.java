package org.fengqiao.infra.problems;

import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.coyote.http11.Http11InputBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a request as far as the container took it in (请求行), also where it could make nothing of it.
 *
 * @param path null when not even that was there
 * @param ends false when it was longer than the container takes
 */
record RequestLine(@Nullable String path, boolean ends) {
    private static final int ENOUGH = 16 * 1024;

    static RequestLine of(Request request) {
        var path = request.getCoyoteRequest().requestURI().toString();
        return path == null ? unread(request) : new RequestLine(path, true);
    }

    private static RequestLine unread(Request request) {
        if (!(request.getCoyoteRequest().getInputBuffer() instanceof Http11InputBuffer buffer)
                || buffer.getByteBuffer() == null) {
            return new RequestLine(null, true);
        }
        var octets = buffer.getByteBuffer().duplicate().position(0);
        var taken = new byte[Math.min(octets.remaining(), ENOUGH)];
        octets.get(taken);
        var text = new String(taken, StandardCharsets.ISO_8859_1).stripLeading();
        var words = text.split("[ ?\\r\\n]", 3);
        return new RequestLine(words.length > 1 ? words[1] : null, text.indexOf('\n') >= 0);
    }
}
