package org.fengqiao.infra.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import org.fengqiao.infra.browser.Chromium;
import org.fengqiao.infra.browser.StaffWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an officer was typing is still there after the page was lost, and gone once it was sent or the person left. */
class DraftStory {
    private static final int WIDE = 1440;
    private static final String TITLE = "电梯停运三天无人修理";
    private static final String TEXT = "三号楼电梯停运三天，老人下不了楼。";

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
    void a_new_petition_that_was_begun_survives_a_reload_and_is_forgotten_when_it_was_lodged() {
        try (var officer = chromium.open("officer.gusu", "zh-CN", WIDE)) {
            officer.go("new").fill("姓名", "钱小满").fill("标题", TITLE).fill("事实和理由", TEXT);
            choose(officer, "来电");
            officer.pick("收到单位", "双塔街道");
            officer.page().reload();
            eventually(officer.page().locator("main vaadin-select-value-button:has-text('来电')"));
            assertThat(officer.field("标题").inputValue()).isEqualTo(TITLE);
            assertThat(officer.field("事实和理由").inputValue()).isEqualTo(TEXT);
            assertThat(officer.field("收到单位").inputValue()).startsWith("双塔街道");
            officer.fill("口述记录", "来电人照实说了一遍。").press("登记来件").sees("请把编号和查询码交给信访人");
            officer.go("new");
            assertThat(officer.field("标题").inputValue()).isEmpty();
        }
    }

    @Test
    void words_typed_while_the_house_cannot_be_reached_are_there_when_the_page_comes_back() {
        try (var officer = chromium.open("officer.gusu", "zh-CN", WIDE)) {
            officer.go("new");
            officer.page().context().setOffline(true);
            officer.field("标题").pressSequentially(TITLE);
            officer.page().context().setOffline(false);
            officer.go("new");
            officer.page()
                    .waitForCondition(() -> officer.field("标题").inputValue().equals(TITLE));
        }
    }

    @Test
    void who_signs_out_leaves_no_words_behind_in_the_tab() {
        try (var officer = chromium.open("officer.gusu", "zh-CN", WIDE)) {
            officer.go("new").fill("标题", TITLE);
            assertThat(kept(officer)).isPositive();
            officer.page().locator(".topbar .person").click();
            officer.page()
                    .locator("vaadin-menu-bar-item:has-text('退出登录')")
                    .last()
                    .click();
            officer.page().locator("input[name=username]").waitFor();
            assertThat(kept(officer)).isZero();
        }
    }

    @Test
    void whose_session_is_gone_is_told_so_signs_in_again_and_goes_on() {
        try (var officer = chromium.open("officer.gusu", "zh-CN", WIDE)) {
            officer.go("new").fill("标题", TITLE);
            officer.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
            officer.press("登记来件")
                    .sees("您已退出登录")
                    .page()
                    .locator(".v-system-error")
                    .click();
            officer.page().locator("input[name=username]").waitFor();
            officer.signIn("officer.gusu", System.getProperty("demo.password", ""))
                    .go("new");
            officer.page()
                    .waitForCondition(() -> officer.field("标题").inputValue().equals(TITLE));
        }
    }

    private static int kept(StaffWindow window) {
        var count = "Object.keys(sessionStorage).filter(name => name.startsWith('fengqiao.draft/')).length";
        return ((Number) window.page().evaluate(count)).intValue();
    }

    private static void choose(StaffWindow window, String words) {
        window.page().locator("main vaadin-select").first().click();
        window.page()
                .locator("vaadin-select-item:has-text('" + words + "')")
                .last()
                .click();
    }

    private static void eventually(Locator seen) {
        seen.first().waitFor();
    }
}
