package org.fengqiao.infra.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.fengqiao.infra.browser.Chromium;
import org.fengqiao.infra.browser.StaffWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one officer passes on rings in the other's window, and leads that one to the file. */
class NoticeStory {
    private static final int WIDE = 1440;
    private static final int NARROW = 390;
    private static final Pattern CASE_ID = Pattern.compile("\"caseId\"\\s*:\\s*\"([^\"]+)\"");

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
    void the_bell_shows_what_a_colleague_passed_on_and_leads_to_it() throws Exception {
        var title = "单元门禁坏了没人修" + System.nanoTime();
        var caseId = lodge(title);
        try (var officer = chromium.open("officer.shuangta", "zh-CN", WIDE);
                var mediator = chromium.open("mediator.shuangta", "zh-CN", WIDE)) {
            mediator.go("queue?whose=ALL");
            var before = unread(mediator);
            officer.go("queue?whose=ALL");
            var officersBefore = unread(officer);
            officer.page().navigate(System.getProperty("base.url") + "/case/" + caseId);
            officer.sees(title).press("认领").confirm("认领");
            officer.page()
                    .locator(".file-header .actions vaadin-menu-bar-button")
                    .first()
                    .click();
            officer.page().locator("vaadin-menu-bar-item:text-is('移交')").click();
            officer.pick("移交给", "范中和").confirm("移交");

            rings(mediator, before + 1);
            mediator.keep("bell-zh-1440-light");
            mediator.page().locator(".bell").click();
            mediator.page().waitForURL("**/notices");
            mediator.page()
                    .locator("vaadin-grid .case:has-text('" + title + "')")
                    .first()
                    .waitFor();
            assertThat(mediator.page()
                            .locator("vaadin-grid .case:has-text('" + title + "')")
                            .first()
                            .innerText())
                    .contains("移交给您");
            mediator.isAccessible().keep("notices-zh-1440-light");
            mediator.page()
                    .locator("vaadin-grid .case:has-text('" + title + "')")
                    .first()
                    .click();
            mediator.page().waitForURL("**/case/" + caseId);
            mediator.sees(title);
            rings(mediator, before);
            assertThat(unread(officer)).as("who did it is not told").isEqualTo(officersBefore);
        }
    }

    @Test
    void the_list_and_the_settings_fit_a_phone_in_english() {
        try (var director = chromium.open("director.shuangta", "en", NARROW)) {
            director.go("notices").isAccessible().keep("notices-en-390-light");
            director.go("settings").sees("Daily digest").isAccessible().keep("settings-en-390-light");
        }
        try (var director = chromium.open("director.shuangta", "zh-CN", NARROW)) {
            director.go("notices").isAccessible().keep("notices-zh-390-light");
        }
        try (var chief = chromium.open("admin", "en", WIDE)) {
            chief.go("outbox").isAccessible().keep("outbox-en-1440-light");
        }
    }

    /** Waits until the bell counts so many: what was read is counted a moment after the file shows. */
    private static void rings(StaffWindow window, int unread) {
        var label = unread == 0 ? "通知：没有未读" : "通知：" + unread + " 条未读";
        window.page().locator(".bell[aria-label='" + label + "']").waitFor();
        assertThat(unread(window)).isEqualTo(unread);
    }

    private static int unread(StaffWindow window) {
        var count = window.page().locator(".bell .count");
        return count.isVisible() ? Integer.parseInt(count.innerText().strip()) : 0;
    }

    private static String lodge(String title) throws Exception {
        var credentials = "officer.shuangta:" + System.getProperty("demo.password", "");
        var basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        var body = """
                {"channel": "letter", "name": "钱小满", "address": "干将路 8 号", "title": "%s", "text": "请尽快修。"}""".formatted(title);
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(System.getProperty("base.url") + "/api/v1/petitions"))
                            .header("Content-Type", "application/json")
                            .header("Authorization", "Basic " + basic)
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
            var found = CASE_ID.matcher(answer.body());
            assertThat(found.find()).isTrue();
            return found.group(1);
        }
    }
}
