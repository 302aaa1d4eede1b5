package org.fengqiao.ui.counter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads what was typed in the encoding in which it was sent (表单编码): the one that the request names, for example GBK,
 * otherwise UTF-8. What is neither does not cost the whole page: it stands as {@linkplain Garbled signs that say so}, and
 * the other answers are kept.
 */
@Component
class SentWords extends OncePerRequestFilter {
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return !HttpMethod.POST.matches(request.getMethod()) || !CounterTroubles.atTheCounter(path);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = Objects.requireNonNullElse(request.getContentType(), "");
        var named = named(type);
        if (type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            chain.doFilter(new AsSent(request, named), response);
        } else {
            request.setCharacterEncoding(named.name());
            chain.doFilter(request, response);
        }
    }

    private static Charset named(String type) {
        try {
            return Objects.requireNonNullElse(MediaType.parseMediaType(type).getCharset(), StandardCharsets.UTF_8);
        } catch (InvalidMediaTypeException ofNoSense) {
            return StandardCharsets.UTF_8;
        }
    }

    /** The container takes the octets as they are, and bounds them; what they say is read here. */
    private static final class AsSent extends HttpServletRequestWrapper {
        private static final Charset OCTETS = StandardCharsets.ISO_8859_1;
        private final Charset named;

        AsSent(HttpServletRequest request, Charset named) throws IOException {
            super(request);
            this.named = named;
            request.setCharacterEncoding(OCTETS.name());
        }

        @Override
        public String getCharacterEncoding() {
            return named.name();
        }

        @Override
        public @Nullable String getParameter(String name) {
            var sent = super.getParameter(name);
            return sent == null ? null : read(sent);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var sent = super.getParameterValues(name);
            return sent == null ? null : read(sent);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var map = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, sent) -> map.put(name, read(sent)));
            return map;
        }

        private String[] read(String[] sent) {
            return Arrays.stream(sent).map(this::read).toArray(String[]::new);
        }

        /** What came in the address was read already. */
        private String read(String sent) {
            return OCTETS.newEncoder().canEncode(sent) ? new String(sent.getBytes(OCTETS), named) : sent;
        }
    }
}
