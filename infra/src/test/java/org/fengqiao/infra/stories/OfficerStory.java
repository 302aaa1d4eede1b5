package org.fengqiao.infra.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.infra.browser.Chromium;
import org.fengqiao.infra.browser.StaffWindow;
import org.fengqiao.infra.papers.Pdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two officers at once: what one does, the other sees without asking again; a neighbour sees none of it. */
class OfficerStory {
    private static final int WIDE = 1440;
    private static final int NARROW = 390;
    private static final String COMMUNITY = "320508021023";
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
    void a_case_that_arrives_and_is_taken_shows_in_the_other_window_by_itself() throws Exception {
        var title = "楼道里的旧沙发挡住了消防门" + System.nanoTime();
        try (var street = chromium.open("officer.shuangta", "zh-CN", WIDE);
                var community = chromium.open("officer.dinghuisi", "zh-CN", NARROW)) {
            street.go("queue?whose=ALL&order=RECEIVED").isAccessible();
            var caseId = lodge(title);
            street.sees(title);
            openFile(community, caseId).sees(title).isAccessible();
            send("/petitions/" + number(community) + "/take", "{}");
            row(street, title).locator("text=待认领").waitFor(hidden());
            assertThat(row(street, title).innerText()).doesNotContain("待认领");
        }
    }

    @Test
    void a_neighbour_finds_it_in_no_queue_and_behind_no_address() throws Exception {
        var title = "地下室进水" + System.nanoTime();
        var caseId = lodge(title);
        try (var neighbour = chromium.open("officer.kunshan", "en", WIDE)) {
            neighbour.go("queue?whose=ALL&q=" + title).sees("Nothing was found");
            assertThat(neighbour.page().locator("vaadin-grid .case").count()).isZero();
            openFile(neighbour, caseId).sees("Your duty or unit");
            assertThat(neighbour.page().locator("body").innerText()).doesNotContain(title);
        }
    }

    @Test
    void a_paper_is_issued_at_the_file_and_read_as_it_was_written() throws Exception {
        var title = "河边护栏松动" + System.nanoTime();
        var caseId = lodge(title);
        try (var community = chromium.open("officer.dinghuisi", "zh-CN", WIDE)) {
            openFile(community, caseId).sees("尚未出具");
            community.press("出具 收件回执").sees("下一个文号").isAccessible().press("出具").sees("信访收〔");
            var page = community.page();
            var paper =
                    page.waitForDownload(() -> page.locator(".papers a").first().click());
            assertThat(paper.suggestedFilename()).contains("信访收〔").endsWith("号.pdf");
            var pdf = Files.readAllBytes(paper.path());
            assertThat(Pdf.text(pdf)).contains("钱小满：", title, number(community));
            var whole = page.waitForDownload(() -> page.locator("a.whole-file").click());
            assertThat(Pdf.text(Files.readAllBytes(whole.path()))).contains("信访案卷", title, "请社区协调搬走。");
        }
    }

    private static StaffWindow openFile(StaffWindow window, String caseId) {
        window.page().navigate(System.getProperty("base.url") + "/case/" + caseId);
        return window;
    }

    private static Locator row(StaffWindow window, String title) {
        return window.page().locator("vaadin-grid .case").filter(new Locator.FilterOptions().setHasText(title));
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }

    private static String lodge(String title) throws Exception {
        var body = """
                {"channel": "letter", "unit": "%s", "name": "钱小满", "address": "定慧寺巷 8 号",
                 "title": "%s", "text": "请社区协调搬走。"}""".formatted(COMMUNITY, title);
        Matcher found = CASE_ID.matcher(send("/petitions", body));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String number(StaffWindow window) {
        return window.page().locator(".file-header .number").first().innerText().strip();
    }

    /** As a partner system would, on behalf of the community's officer. */
    private static String send(String path, String body) throws Exception {
        var credentials = "officer.dinghuisi:" + System.getProperty("demo.password", "");
        var basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(System.getProperty("base.url") + "/api/v1" + path))
                            .header("Content-Type", "application/json")
                            .header("Authorization", "Basic " + basic)
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
            return answer.body();
        }
    }
}
