package org.fengqiao.ui.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.room.Room;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Says on a page of the counter what went wrong there (出错页面), before anything that speaks to programs answers. */
@Component
class CounterTroubles implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(CounterTroubles.class);
    private static final int FRAMES = 8;

    private final Pages pages;
    private final Room room;

    CounterTroubles(Pages pages, Room room) {
        this.pages = pages;
        this.room = room;
    }

    static boolean atTheCounter(String path) {
        return path.equals("/counter") || path.startsWith("/counter/");
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return atTheCounter(path) ? page(thrown) : null;
    }

    private ModelAndView page(Exception thrown) {
        return switch (thrown) {
            case CounterDoor.ForeignForm _ -> pages.trouble(HttpStatus.FORBIDDEN, "foreign");
            case Refused refused -> refused(refused);
            case MaxUploadSizeExceededException _ -> pages.trouble(HttpStatus.CONTENT_TOO_LARGE, "large");
            case MultipartException _, InvalidParameterException _ -> unreadable(thrown);
            case ErrorResponse e
            when e.getStatusCode().is4xxClientError() -> pages.trouble(HttpStatus.BAD_REQUEST, "unreadable");
            default -> room.isWhy(thrown) ? pages.trouble(HttpStatus.INSUFFICIENT_STORAGE, "full") : fault(thrown);
        };
    }

    private ModelAndView unreadable(Exception thrown) {
        return RequestLimits.exceededBy(thrown)
                ? pages.trouble(HttpStatus.CONTENT_TOO_LARGE, "large")
                : pages.trouble(HttpStatus.BAD_REQUEST, "unreadable");
    }

    private ModelAndView refused(Refused refused) {
        return switch (refused.kind()) {
            case DENIED -> pages.trouble(HttpStatus.FORBIDDEN, "denied");
            case UNKNOWN -> pages.trouble(HttpStatus.NOT_FOUND, "absent");
            case CONFLICT, INVALID -> pages.trouble(HttpStatus.CONFLICT, "later");
        };
    }

    /** The message may carry words about people, so the log gets where and what sort only. */
    private ModelAndView fault(Exception thrown) {
        var incident = UUID.randomUUID().toString();
        var frames = Arrays.stream(thrown.getStackTrace()).limit(FRAMES).toList();
        LOG.error("fault {} at the counter: {} {}", incident, thrown.getClass().getName(), frames);
        return pages.trouble(HttpStatus.INTERNAL_SERVER_ERROR, "fault", incident);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
