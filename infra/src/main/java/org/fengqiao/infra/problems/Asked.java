package org.fengqiao.infra.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.fengqiao.ui.words.Words;
import org.springframework.http.HttpHeaders;

/** In which language another system wants to be told (应答语言): the first of {@code Accept-Language} that we speak. */
public final class Asked {
    private Asked() {}

    public static Locale language(HttpServletRequest request) {
        var asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (asked == null || asked.isBlank()) {
            return Words.CHINESE;
        }
        try {
            var spoken = Locale.lookup(Locale.LanguageRange.parse(asked), List.of(Locale.ENGLISH, Locale.CHINESE));
            return spoken == null ? Words.CHINESE : Words.supported(spoken);
        } catch (IllegalArgumentException e) {
            return Words.CHINESE;
        }
    }
}
