package org.fengqiao.infra.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.fengqiao.infra.browser.Chromium;
import org.fengqiao.infra.browser.StaffWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two communities of Kunshan become one, with an open case: its number stays, and its complainant sees the new centre. */
class MergerStory {
    private static final int WIDE = 1440;
    private static final int NARROW = 390;
    private static final String KUNSHAN = "320583000000";

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
    void an_open_case_follows_its_community_into_the_one_it_is_merged_with() throws Exception {
        var street = Callers.get("officer.kunshan", "/centres/" + KUNSHAN + "/children")
                .get(0);
        var communities = Callers.get("officer.kunshan", "/centres/" + code(street) + "/children");
        var old = communities.get(communities.size() - 1);
        var heir = communities.get(communities.size() - 2);
        var title = "楼道堆物" + System.nanoTime();
        var lodged = Callers.post("officer.kunshan", "/petitions", letter(code(old), title));
        try (var admin = chromium.open("admin", "zh-CN", WIDE);
                var citizen = chromium.closed("zh-CN", NARROW)) {
            admin.go("units?open=" + code(old)).press("撤并");
            choose(admin, "由谁承接", heir);
            admin.sees("未办结的件").isAccessible().keep("admin-merge-zh-wide");
            admin.confirm("撤并");
            admin.page().locator(".panel .import .tag:has-text('已完成')").waitFor();
            admin.isAccessible().keep("admin-works-zh-wide");

            track(citizen, lodged);
            assertThat(citizen.page().locator("body").innerText()).contains(name(heir), "编号和查询码不变");
            assertThat(Callers.refused("officer.kunshan", "/petitions", letter(code(old), title)))
                    .isEqualTo("unit.succeeded");
            admin.go("units?open=" + code(old)).sees("撤并，由" + name(heir) + "承接");
        }
    }

    private static void choose(StaffWindow admin, String label, JsonNode unit) {
        admin.field(label).fill(code(unit));
        admin.page()
                .locator("vaadin-multi-select-combo-box-item:has-text('" + name(unit) + "')")
                .first()
                .click();
        admin.field(label).press("Escape");
        admin.page().locator(".import dl.numbers").first().waitFor(new Locator.WaitForOptions());
    }

    private static void track(StaffWindow citizen, JsonNode lodged) {
        citizen.page().navigate(System.getProperty("base.url") + "/counter/track");
        citizen.page().locator("input[name=number]").fill(lodged.get("number").asString());
        citizen.page().locator("input[name=code]").fill(lodged.get("queryCode").asString());
        citizen.page().locator("main button[type=submit]").first().click();
        citizen.page().waitForLoadState();
    }

    @Test
    void works_and_calendar_are_complete_and_accessible_in_english_and_on_a_phone() {
        try (var admin = chromium.open("admin", "en", NARROW)) {
            for (var place : new String[] {"works", "calendar", "calendar?open=2026", "units?open=" + KUNSHAN}) {
                admin.go(place).isAccessible();
                assertThat(admin.page().locator("body").innerText()).doesNotContain("admin.");
            }
            admin.press("Merge or split").isAccessible().keep("admin-merge-en-narrow");
        }
    }

    private static String code(JsonNode unit) {
        return unit.get("code").asString();
    }

    private static String name(JsonNode unit) {
        return unit.get("name").asString();
    }

    private static String letter(String centre, String title) {
        return """
                {"channel": "letter", "centre": "%s", "name": "周大年", "address": "前进路 1 号", "title": "%s",
                 "text": "楼道里堆满杂物，请处理。"}""".formatted(centre, title);
    }
}
