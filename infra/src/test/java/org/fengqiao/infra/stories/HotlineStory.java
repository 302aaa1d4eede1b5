package org.fengqiao.infra.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.fengqiao.infra.browser.Chromium;
import org.fengqiao.infra.browser.StaffWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call to the hotline, answered on the spot without a mouse, and another that becomes a petition in the same words. */
class HotlineStory {
    private static final int WIDE = 1440;
    private static final int PHONE = 390;
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    /** An officer who types quickly, in letters a minute; an input method asks for about two keys a character. */
    private static final int LETTERS_A_MINUTE = 160;

    private Chromium chromium;

    @BeforeEach
    void start() {
        chromium = new Chromium();
    }

    @AfterEach
    void stop() {
        chromium.close();
    }

    /** Counts what is pressed besides the words themselves. */
    private static final class Keys {
        private final Page page;
        private int pressed;
        private int letters;

        Keys(Page page) {
            this.page = page;
        }

        Keys press(String key) {
            page.keyboard().press(key);
            pressed++;
            return this;
        }

        Keys type(String words) {
            page.keyboard().type(words);
            letters += words.length();
            return this;
        }

        Duration byHand() {
            return Duration.ofSeconds(60L * letters / LETTERS_A_MINUTE + pressed);
        }
    }

    @Test
    void a_call_is_answered_and_recorded_in_under_a_minute_without_a_mouse() {
        var asked = "社区食堂几点开饭 " + System.nanoTime();
        try (var officer = chromium.open("officer.gusu", "zh-CN", WIDE)) {
            officer.go("hotline");
            var page = officer.page();
            page.waitForCondition(() -> focused(page).equals("INPUT"));
            var begun = System.nanoTime();
            var keys = new Keys(page);
            keys.type("13800001234").press("Tab").press("Tab");
            keys.type(asked).press("Tab");
            keys.type("食品");
            page.locator("vaadin-combo-box-item").first().waitFor();
            keys.press("ArrowDown").press("Enter").press("Tab");
            keys.type("中午十一点到一点，晚上五点到六点半。").press("Control+Enter");
            officer.sees("已登记 T320508-");
            page.locator("vaadin-grid .title:has-text('" + asked + "')").first().waitFor();
            var took = Duration.ofNanos(System.nanoTime() - begun);

            assertThat(keys.pressed).as("keys besides the words").isLessThanOrEqualTo(8);
            assertThat(keys.byHand()).as("typed by hand").isLessThan(A_MINUTE);
            assertThat(took).as("what the page takes").isLessThan(Duration.ofSeconds(20));
            page.waitForCondition(() -> focused(page).equals("INPUT"));
            officer.isAccessible().keep("hotline-zh-1440-light");
        }
    }

    @Test
    void what_cannot_be_answered_becomes_a_petition_and_nothing_is_typed_twice() {
        var asked = "楼道漏水三个月没有人修 " + System.nanoTime();
        try (var officer = chromium.open("officer.gusu", "zh-CN", WIDE)) {
            officer.go("hotline");
            officer.fill("来电号码", "13800004321").fill("姓名（可不填）", "周小满").fill("问了什么", asked);
            officer.pick("分类", "小区管理");
            officer.press("转为信访件");
            officer.sees("查询码").isAccessible();
            officer.press("打开案卷");
            officer.sees("来自热线").sees("周小满").sees(asked);
            officer.page().locator("a[href*='hotline?call=']").first().click();
            officer.sees("来电 T320508-").sees("已转信访件").isAccessible();
        }
    }

    @Test
    void a_neighbour_finds_no_such_call_and_a_phone_shows_the_form_first() {
        var asked = "老年证在哪里办 " + System.nanoTime();
        try (var officer = chromium.open("officer.dinghuisi", "zh-CN", PHONE);
                var above = chromium.open("officer.shuangta", "zh-CN", WIDE);
                var neighbour = chromium.open("officer.kunshan", "zh-CN", WIDE)) {
            officer.go("hotline").fill("来电号码", "0512-65220000").fill("问了什么", asked);
            officer.pick("分类", "证").fill("怎样答复", "带身份证到社区窗口。");
            officer.keep("hotline-zh-390-light").press("登记答复");
            officer.sees("已登记 T320508021");
            search(above, asked).sees(asked);
            search(neighbour, asked).sees("没有这样的来电");
            take(above);
            above.page()
                    .locator("vaadin-grid .title:has-text('" + asked + "')")
                    .first()
                    .click();
            above.sees("来电 T320508021");
            assertThat(above.page()
                            .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("更正"))
                            .count())
                    .as("an officer above reads, and corrects nothing")
                    .isZero();
            correct(search(officer, asked), asked);
        }
    }

    private static void correct(StaffWindow officer, String asked) {
        officer.page()
                .locator("vaadin-grid .title:has-text('" + asked + "')")
                .first()
                .click();
        officer.press("更正").fill("应当是", asked + "，要照片吗").fill("更正原因", "漏记一问");
        officer.isAccessible().confirm("更正");
        officer.page().locator("vaadin-grid .title:has-text('要照片吗')").first().click();
        officer.sees("所问：“" + asked + "”更正为“" + asked + "，要照片吗”").sees("漏记一问");
        officer.isAccessible().keep("hotline-corrected-zh-390-light").press("关闭");
    }

    private static void take(StaffWindow officer) {
        officer.press("导出").fill("导出目的", "周会");
        var taken = officer.page()
                .waitForDownload(() -> officer.page()
                        .getByRole(AriaRole.DIALOG)
                        .last()
                        .getByText("导出", new Locator.GetByTextOptions().setExact(true))
                        .click());
        assertThat(taken.suggestedFilename()).startsWith("来电清单-").endsWith(".xlsx");
    }

    private static StaffWindow search(StaffWindow window, String words) {
        window.go("hotline").field("按内容、姓名、号码或编号查找").fill(words);
        window.field("按内容、姓名、号码或编号查找").press("Enter");
        return window;
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.tagName");
    }
}
