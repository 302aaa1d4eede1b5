package org.fengqiao.infra.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.infra.browser.Chromium;
import org.fengqiao.infra.browser.StaffWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody writes a second time: an officer merges it into the first, its complainant sees so, and it is parted again. */
class RepeatStory {
    private static final int WIDE = 1440;
    private static final int NARROW = 390;

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
    void a_repeat_is_merged_into_the_first_and_parted_again_with_a_reason() throws Exception {
        var place = "顾家桥" + System.nanoTime();
        var first = lodge(place + "路口积水", "郑大河");
        var again = lodge(place + "路口又积水", "郑大河");
        try (var officer = chromium.open("officer.gusu", "zh-CN", WIDE);
                var closed = chromium.closed("zh-CN", NARROW)) {
            officer.page().navigate(System.getProperty("base.url") + "/case/" + text(again, "caseId"));
            officer.sees("疑似同一事项").sees(text(first, "number"));
            choose(officer, "并入先前的信访件");
            officer.pick("并入哪一件", text(first, "number")).field("告知方式").click();
            officer.page().locator("vaadin-select-item:has-text('网上告知')").click();
            officer.isAccessible();
            officer.keep("merge-zh-1440-light").confirm("并入先前的信访件");
            officer.sees("已并入").isAccessible().keep("case-merged-zh-1440-light");

            var phone = closed.page();
            phone.navigate(System.getProperty("base.url") + "/counter/track");
            phone.locator("#number").fill(text(again, "number"));
            phone.locator("#code").fill(text(again, "queryCode"));
            phone.locator("#answers button.button").click();
            closed.sees("较早收到的另一件").isAccessible();
            assertThat(phone.locator("main").innerText()).doesNotContain(text(first, "number"));

            choose(officer, "撤销并件");
            officer.fill("理由", "不是同一个路口").confirm("撤销并件");
            officer.sees("已登记").sees("不是同一个路口");
        }
    }

    private static JsonNode lodge(String title, String name) throws Exception {
        var lodged = Callers.post("officer.gusu", "/petitions", """
                {"channel": "network", "name": "%s", "address": "临顿路 3 号", "title": "%s", "text": "一下雨就积水。"}""".formatted(name, title));
        var path = "/petitions/" + text(lodged, "number") + "/register";
        Callers.post("officer.gusu", path, "{\"kind\": \"appeal\", \"category\": \"0101001\"}");
        return lodged;
    }

    private static String text(JsonNode answer, String field) {
        return answer.get(field).asString();
    }

    private static void choose(StaffWindow window, String verb) {
        window.page()
                .locator(".file-header .actions vaadin-menu-bar-button")
                .first()
                .click();
        window.page()
                .locator("vaadin-menu-bar-item:text-is('" + verb + "')")
                .last()
                .click();
    }
}
