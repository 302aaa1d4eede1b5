package org.fengqiao.ui.counter;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The last page to show (最后的出错页面): for what went wrong outside or after the controllers, here and at the desk. */
@Component
class CounterErrors implements ErrorViewResolver {
    private final Pages pages;

    CounterErrors(Pages pages) {
        this.pages = pages;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (!(path instanceof String asked)) {
            return null;
        }
        return CounterTroubles.atTheCounter(asked)
                ? pages.trouble(status, what(status, "unreadable"))
                : pages.troubleAtTheDesk(status, what(status, "closed"));
    }

    private static String what(HttpStatus status, String asked) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            return "filling";
        }
        return status.is5xxServerError() ? "later" : asked;
    }
}
