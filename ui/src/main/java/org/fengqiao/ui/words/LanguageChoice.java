package org.fengqiao.ui.words;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which language the desk speaks (语言): {@code ?lang=}, else the cookie {@code lang}, else Chinese. */
@Component
public class LanguageChoice implements VaadinServiceInitListener {
    public static final String NAME = "lang";

    private static final Pattern IN_QUERY = Pattern.compile("(?:^|&)lang=([a-zA-Z-]+)");
    private static final long serialVersionUID = 1;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .child(0)
                .attr("lang", of(page.getVaadinRequest()).toLanguageTag()));
        event.getSource().addSessionInitListener(init -> init.getSession().setLocale(of(init.getRequest())));
        event.getSource().addUIInitListener(init -> {
            var request = VaadinRequest.getCurrent();
            if (request != null) {
                VaadinSession.getCurrent().setLocale(of(request));
                init.getUI().setLocale(of(request));
            }
        });
    }

    static Locale of(VaadinRequest request) {
        return asked(request.getParameter(NAME))
                .or(() -> asked(inQuery(request.getParameter("query"))))
                .or(() -> cookies(request))
                .orElse(Words.CHINESE);
    }

    private static Optional<Locale> cookies(VaadinRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> NAME.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst()
                        .flatMap(LanguageChoice::asked);
    }

    private static Optional<Locale> asked(@Nullable String tag) {
        return Optional.ofNullable(tag)
                .filter(value -> !value.isBlank())
                .map(value -> Words.supported(Locale.forLanguageTag(value)));
    }

    /** A page asks for its first view by a request of its own, which carries the page's query. */
    private static @Nullable String inQuery(@Nullable String query) {
        var matcher = query == null ? null : IN_QUERY.matcher(query);
        return matcher != null && matcher.find() ? matcher.group(1) : null;
    }
}
