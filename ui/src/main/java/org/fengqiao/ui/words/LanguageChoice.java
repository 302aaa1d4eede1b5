package org.fengqiao.ui.words;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which language the desk speaks (语言): {@code ?lang=}, else the one that was chosen in this tab, else the cookie {@code
 * lang}, else Chinese. Each window has its own; setting that of the session would set it in all of them.
 */
@Component
public class LanguageChoice implements VaadinServiceInitListener {
    public static final String NAME = "lang";

    /** What a tab that is opening says of itself, for its first request alone. */
    private static final String OF_TAB = "lang-of-tab";

    private static final Pattern IN_QUERY = Pattern.compile("(?:^|&)lang=([a-zA-Z-]+)");
    private static final long serialVersionUID = 1;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            page.getDocument().child(0).attr("lang", of(page.getVaadinRequest()).toLanguageTag());
            page.getDocument().head().appendElement("script").attr("src", "assets/language.js");
        });
        event.getSource().addSessionInitListener(init -> init.getSession().setLocale(of(init.getRequest())));
        event.getSource().addUIInitListener(init -> {
            var request = VaadinRequest.getCurrent();
            if (request != null) {
                var chosen = of(request);
                init.getUI().setLocale(chosen);
                init.getUI().getPage().executeJs("window.fengqiaoLanguage.keep($0)", chosen.toLanguageTag());
            }
        });
    }

    static Locale of(VaadinRequest request) {
        return asked(request.getParameter(NAME))
                .or(() -> asked(inQuery(request.getParameter("query"))))
                .or(() -> cookie(request, OF_TAB))
                .or(() -> cookie(request, NAME))
                .orElse(Words.CHINESE);
    }

    private static Optional<Locale> cookie(VaadinRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> name.equals(cookie.getName()))
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
