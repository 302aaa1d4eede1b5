package org.fengqiao.infra.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.fengqiao.infra.browser.Chromium;
import org.fengqiao.infra.browser.StaffWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator looks at what an amendment would do to open cases, leaves it, and makes one for days to come. */
class RulebookStory {
    private static final int WIDE = 1440;
    private static final String RULE = "P06";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private Chromium chromium;

    @BeforeEach
    void start() {
        chromium = new Chromium();
    }

    @AfterEach
    void stop() {
        chromium.close();
    }

    @Test
    void what_an_amendment_moves_is_seen_before_it_is_made_and_who_made_it_after() {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var why = "试行" + System.nanoTime();
        try (var admin = chromium.open("admin", "zh-CN", WIDE)) {
            admin.go("rulebook?open=" + RULE).isAccessible();
            ask(admin, "2", today.minusYears(1), why);
            admin.sees("哪些期限会变").isAccessible().keep("admin-rulebook-preview-zh-wide");
            assertThat(admin.page().locator("dl.numbers dd").first().innerText())
                    .as("terms that move")
                    .isNotEqualTo("0");
            admin.press("取消");
            assertThat(admin.page().locator(".panel").innerText()).doesNotContain(why);

            ask(admin, "7", today.plusYears(2).plusDays(System.nanoTime() % 300), why);
            admin.sees("没有未办结的期限会变").isAccessible().confirm("确认修订");
            admin.sees("理由：" + why).isAccessible().keep("admin-rulebook-zh-wide");
        }
    }

    private static void ask(StaffWindow admin, String amount, LocalDate from, String why) {
        admin.page()
                .locator(".panel .actions")
                .getByText("修订", new Locator.GetByTextOptions().setExact(true))
                .click();
        admin.fill("数目", amount).fill("从哪一天收到的件起", TYPED.format(from));
        admin.field("从哪一天收到的件起").press("Enter");
        admin.fill("理由", why).field("理由").press("Tab");
        admin.press("修订");
    }
}
