package org.fengqiao.infra.problems;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.room.Room;
import org.fengqiao.ui.counter.RequestLimits;
import org.fengqiao.ui.words.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Tells every exception as a problem: a refusal by its code, a misunderstanding of HTTP by one of ours, a fault as a fault. */
@Component
public class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String REQUEST = "request.";

    /** What a refusal's kind alone does not tell. */
    private static final Map<String, HttpStatus> OF_THEIR_OWN = Map.of(
            "request.too-large", HttpStatus.CONTENT_TOO_LARGE,
            "attachment.too-large", HttpStatus.CONTENT_TOO_LARGE,
            "request.media-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "attachment.type", HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "request.sign-in", HttpStatus.UNAUTHORIZED,
            "tracking.too-often", HttpStatus.TOO_MANY_REQUESTS,
            "sign-in.too-often", HttpStatus.TOO_MANY_REQUESTS,
            "request.filling", HttpStatus.SERVICE_UNAVAILABLE,
            "store.no-room", HttpStatus.INSUFFICIENT_STORAGE);

    private final Words words;
    private final Room room;

    public Problems(Words words, Room room) {
        this.words = words;
        this.room = room;
    }

    public Problem of(Throwable thrown, HttpServletRequest request) {
        return switch (thrown) {
            case Refused refused -> problem(status(refused), refused, request, null);
            case SignInRefused e -> problem(status(e.refused()), e.refused(), request, null);
            case AuthenticationException _ ->
                problem(HttpStatus.UNAUTHORIZED, Refused.denied("request.sign-in"), request, null);
            case AccessDeniedException _ ->
                problem(HttpStatus.FORBIDDEN, Refused.denied("request.not-allowed"), request, null);
            case RequestRejectedException _ ->
                problem(HttpStatus.BAD_REQUEST, Refused.invalid("request.malformed"), request, null);
            default -> ofTheWeb(thrown, request);
        };
    }

    /** How long to wait before asking again, where a refusal tells it: its first value is minutes. */
    Optional<Duration> patience(Throwable thrown) {
        var why = thrown instanceof SignInRefused e ? e.refused() : thrown;
        return why instanceof Refused refused && status(refused) == HttpStatus.TOO_MANY_REQUESTS
                ? Optional.of(Duration.ofMinutes(Long.parseLong(refused.values().getFirst())))
                : Optional.empty();
    }

    private Problem ofTheWeb(Throwable thrown, HttpServletRequest request) {
        return switch (thrown) {
            case MissingServletRequestParameterException e -> bad(request, "request.missing", e.getParameterName());
            case MissingServletRequestPartException e -> bad(request, "request.missing", e.getRequestPartName());
            case MethodArgumentTypeMismatchException e -> bad(request, "request.wrong-type", e.getName());
            case NoResourceFoundException _, NoHandlerFoundException _ ->
                problem(HttpStatus.NOT_FOUND, Refused.unknown("request.no-such-path"), request, null);
            case HttpRequestMethodNotSupportedException e ->
                problem(HttpStatus.METHOD_NOT_ALLOWED, Refused.invalid("request.method", e.getMethod()), request, null);
            case HttpMediaTypeNotSupportedException _ ->
                problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, Refused.invalid("request.media-type"), request, null);
            case HttpMediaTypeNotAcceptableException _ ->
                problem(HttpStatus.NOT_ACCEPTABLE, Refused.invalid("request.not-acceptable"), request, null);
            case MaxUploadSizeExceededException _ ->
                problem(HttpStatus.CONTENT_TOO_LARGE, Refused.invalid("request.too-large"), request, null);
            case InvalidParameterException e
            when RequestLimits.exceededBy(e) ->
                problem(HttpStatus.CONTENT_TOO_LARGE, Refused.invalid("request.too-large"), request, null);
            case InvalidParameterException _ -> bad(request, "request.malformed");
            case MultipartException e
            when RequestLimits.exceededBy(e) ->
                problem(HttpStatus.CONTENT_TOO_LARGE, Refused.invalid("request.too-large"), request, null);
            case MultipartException _ -> bad(request, "request.multipart");
            case HttpMessageNotReadableException e
            when e.getMostSpecificCause() instanceof Refused refused ->
                problem(status(refused), refused, request, null);
            case HttpMessageNotReadableException _ -> bad(request, "request.malformed");
            case MongoTimeoutException _, MongoSocketException _ ->
                problem(HttpStatus.SERVICE_UNAVAILABLE, Refused.conflict("request.store-away"), request, null);
            case ErrorResponse e when e.getStatusCode().is4xxClientError() -> bad(request, "request.malformed");
            default -> room.isWhy(thrown) ? noRoom(request) : fault(thrown, request);
        };
    }

    private Problem noRoom(HttpServletRequest request) {
        return problem(HttpStatus.INSUFFICIENT_STORAGE, Room.refusal(), request, null);
    }

    /** What the container refused. What it calls not implemented is still something that the caller sent. */
    Problem ofStatus(int status, HttpServletRequest request) {
        return switch (status) {
            case 404 -> problem(HttpStatus.NOT_FOUND, Refused.unknown("request.no-such-path"), request, null);
            case 405 ->
                problem(
                        HttpStatus.METHOD_NOT_ALLOWED,
                        Refused.invalid("request.method", String.valueOf(request.getMethod())),
                        request,
                        null);
            case 413 -> problem(HttpStatus.CONTENT_TOO_LARGE, Refused.invalid("request.too-large"), request, null);
            case 500 -> fault(new IllegalStateException("the container"), request);
            default -> bad(request, "request.malformed");
        };
    }

    private Problem bad(HttpServletRequest request, String code, String... values) {
        return problem(HttpStatus.BAD_REQUEST, Refused.invalid(code, values), request, null);
    }

    /** The message may carry words about people, so the log gets where and what sort, and the caller a number to quote. */
    private Problem fault(Throwable thrown, HttpServletRequest request) {
        var incident = UUID.randomUUID().toString();
        LOG.error("fault {}: {}", incident, Outline.of(thrown));
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, Refused.conflict("fault"), request, incident);
    }

    private static HttpStatus status(Refused refused) {
        var own = OF_THEIR_OWN.get(refused.code());
        if (own != null) {
            return own;
        }
        return switch (refused.kind()) {
            case DENIED -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID ->
                refused.code().startsWith(REQUEST) ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private Problem problem(HttpStatus status, Refused refused, HttpServletRequest request, @Nullable String incident) {
        var say = words.in(Asked.language(request));
        var hint = say.hint(refused);
        return new Problem(
                "urn:fengqiao:problem:" + refused.code(),
                say.say("problem." + status.value()),
                status.value(),
                say.refusal(refused),
                refused.code(),
                hint.isEmpty() ? null : hint,
                incident);
    }
}
