package org.fengqiao.ui.counter;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to see the counter (显示方式). A cookie keeps it; no script and no session is needed.
 *
 * @param large larger type (大字版)
 * @param contrast black on white (高对比)
 */
record Display(boolean large, boolean contrast) {
    /** Name of the parameter that chooses and of the cookie that keeps. */
    static final String NAME = "look";

    private static final Display USUAL = new Display(false, false);
    private static final String LARGE = "large";
    private static final String CONTRAST = "contrast";
    private static final String BETWEEN = "-";
    private static final String NEITHER = "usual";

    /** What is chosen with this request; empty where nothing is, and asked only of a request that can be read. */
    static Optional<Display> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(NAME)).map(Display::read);
    }

    /** What was chosen before. */
    static Display kept(HttpServletRequest request) {
        return read(cookie(request));
    }

    private static @Nullable String cookie(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Display read(@Nullable String value) {
        if (value == null) {
            return USUAL;
        }
        var words = List.of(value.split(BETWEEN));
        return new Display(words.contains(LARGE), words.contains(CONTRAST));
    }

    /** As it stands in the address and in the cookie. */
    String value() {
        return this.equals(USUAL) ? NEITHER : words().collect(Collectors.joining(BETWEEN));
    }

    /** Classes of the page. */
    public String css() {
        return words().collect(Collectors.joining(" "));
    }

    /** What chooses the other size of type. */
    public String otherSize() {
        return new Display(!large, contrast).value();
    }

    /** What chooses the other contrast. */
    public String otherContrast() {
        return new Display(large, !contrast).value();
    }

    private Stream<String> words() {
        return Stream.concat(
                large ? Stream.of(LARGE) : Stream.empty(), contrast ? Stream.of(CONTRAST) : Stream.empty());
    }
}
