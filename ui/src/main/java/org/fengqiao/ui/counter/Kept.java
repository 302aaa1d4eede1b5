package org.fengqiao.ui.counter;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/** What is the same for everybody may be kept on the way for some minutes (公共缓存); the language is a cookie's. */
final class Kept {
    private static final Duration FOR = Duration.ofMinutes(10);

    private Kept() {}

    static void byAnybody(HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(FOR).cachePublic().getHeaderValue());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
    }
}
