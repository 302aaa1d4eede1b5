package org.fengqiao.ui.counter;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Whether a page of another site sends a request (跨站请求). Browsers say where one came from; other programs carry nothing
 * that could be misused.
 */
public final class Foreign {
    private Foreign() {}

    public static boolean sends(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && !request.getServerName().equals(host(origin));
    }

    private static @Nullable String host(String origin) {
        try {
            return URI.create(origin).getHost();
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }
}
