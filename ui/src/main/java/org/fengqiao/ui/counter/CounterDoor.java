package org.fengqiao.ui.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Says how long a page may be kept and that no search engine should have it, and turns away forms that another site sends
 * (同源检查).
 *
 * <p>The pages of lodging may be kept by this one browser, so that Back and reload show them again; a tracking page is
 * never kept.
 */
final class CounterDoor implements HandlerInterceptor {
    /** A form that came from another site. */
    static final class ForeignForm extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader(HttpHeaders.CACHE_CONTROL, keeping(request));
        if (request.getMethod().equals("POST") && Foreign.sends(request)) {
            throw new ForeignForm();
        }
        return true;
    }

    private static String keeping(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/counter/lodge") ? "private, no-cache" : "no-store";
    }
}
