package org.fengqiao.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.fengqiao.ui.pretend.PretendOffice;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletRequest;

/** Which language a window speaks, and that another one does not change it. */
@SpringBootTest(classes = PretendOffice.class)
@ViewPackages(packages = "org.fengqiao.ui")
class LanguageChoiceTest extends SpringBrowserlessTest {
    private static Locale asked(String query, Cookie... cookies) {
        var request = new MockHttpServletRequest();
        request.setCookies(cookies);
        request.addParameter("query", query);
        var service = (VaadinServletService) VaadinService.getCurrent();
        return LanguageChoice.of(new VaadinServletRequest(request, service));
    }

    @Test
    void theAddressComesFirstThenTheTabThenTheLastChoiceThenChinese() {
        var last = new Cookie("lang", "en");
        var tab = new Cookie("lang-of-tab", "zh-CN");

        assertThat(asked("")).isEqualTo(Words.CHINESE);
        assertThat(asked("", last)).isEqualTo(Words.ENGLISH);
        assertThat(asked("", last, tab)).isEqualTo(Words.CHINESE);
        assertThat(asked("lang=en&whose=ALL", tab)).isEqualTo(Words.ENGLISH);
        assertThat(asked("", last, new Cookie("lang-of-tab", ""))).isEqualTo(Words.ENGLISH);
    }

    @Test
    void anotherWindowOfTheSameSessionChangesNothingInThisOne() {
        UI.getCurrent().setLocale(Words.ENGLISH);
        var other = new UI();
        other.getInternals().setSession(VaadinSession.getCurrent());

        VaadinService.getCurrent().fireUIInitListeners(other);

        assertThat(other.getLocale()).isEqualTo(Words.CHINESE);
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Words.ENGLISH);
    }
}
