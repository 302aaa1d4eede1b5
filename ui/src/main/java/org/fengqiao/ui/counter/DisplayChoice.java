package org.fengqiao.ui.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Keeps what somebody chose to see the counter by (显示方式选择): {@code ?look=large}. */
@Configuration
class DisplayChoice implements WebMvcConfigurer, HandlerInterceptor {
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/counter", "/counter/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Display.chosen(request).ifPresent(display -> keep(display, request, response));
        return true;
    }

    private static void keep(Display display, HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(Display.NAME, display);
        var cookie = ResponseCookie.from(Display.NAME, display.value())
                .path(request.getContextPath() + "/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
