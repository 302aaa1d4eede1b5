package org.fengqiao.infra.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.infra.browser.Chromium;
import org.fengqiao.infra.browser.StaffWindow;
import org.fengqiao.infra.exports.Taken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A joint denunciation of a street office: its people find it by no door, whatever they try; the district works on it. */
class WallStory {
    private static final int WIDE = 1440;
    private static final String STREET = "320508021000";
    private static final String DISTRICT = "320508000000";
    private static final Pattern CASE_ID = Pattern.compile("\"caseId\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("\"number\"\\s*:\\s*\"([^\"]+)\"");

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
    void the_street_it_is_about_finds_it_by_no_door_and_the_district_works_on_it() throws Exception {
        var title = "联名举报街道收钱办事" + System.nanoTime();
        try (var street = chromium.open("officer.shuangta", "zh-CN", WIDE);
                var district = chromium.open("officer.gusu", "zh-CN", WIDE)) {
            street.go("queue?whose=ALL&order=RECEIVED");
            var counted = counts("officer.shuangta", STREET);
            var lodged = lodge(title);
            var number = first(NUMBER, lodged);
            var caseId = first(CASE_ID, lodged);
            assertThat(number).startsWith("320508-");

            district.go("queue?whose=ALL&q=" + encoded(title)).sees(title);
            open(district, caseId)
                    .sees(title)
                    .sees("双塔街道及其下所有单位")
                    .isAccessible()
                    .keep("case-walled-zh-1440-light");

            street.go("queue?whose=ALL&q=" + encoded(title)).sees("没有");
            assertThat(street.page().locator("vaadin-grid .case").count()).isZero();
            open(street, caseId).sees("没有这件信访件").isAccessible();
            var search = street.page().locator(".search input").first();
            search.fill(number);
            search.press("Enter");
            street.page().waitForURL("**/queue?**");
            assertThat(body(street)).doesNotContain(title);

            assertThat(counts("officer.shuangta", STREET)).isEqualTo(counted);
            for (var path : List.of("/petitions/" + number, "/cases/" + caseId, "/cases/" + caseId + "/events")) {
                assertThat(get("officer.shuangta", path).statusCode()).as(path).isEqualTo(404);
            }
            assertThat(get("officer.shuangta", "/worklist?limit=200&q=" + encoded(title))
                            .body())
                    .doesNotContain(caseId);
            assertThat(get("officer.gusu", "/worklist?limit=200&q=" + encoded(title))
                            .body())
                    .contains(caseId);
            for (var table : List.of(
                    "/worklist.xlsx?purpose=inspection", "/worklist.xlsx?purpose=inspection&q=" + encoded(title))) {
                assertThat(table("officer.shuangta", table)).as(table).doesNotContain(number, title);
                assertThat(table("officer.gusu", table)).as(table).contains(number);
            }
            assertThat(table("director.shuangta", reported(STREET))).doesNotContain(number);
            assertThat(table("director.gusu", reported(DISTRICT))).contains(number);
        }
    }

    @Test
    void a_file_that_lies_open_is_gone_when_its_unit_is_named() throws Exception {
        var title = "反映窗口人员刁难" + System.nanoTime();
        var lodged = post("officer.shuangta", "/petitions", """
                {"channel": "letter", "name": "孙丽", "address": "干将路 3 号", "title": "%s", "text": "窗口人员刁难。"}""".formatted(title));
        var caseId = first(CASE_ID, lodged);
        var number = first(NUMBER, lodged);
        try (var director = chromium.open("director.shuangta", "zh-CN", WIDE);
                var officer = chromium.open("officer.shuangta", "zh-CN", WIDE);
                var district = chromium.open("officer.gusu", "zh-CN", WIDE)) {
            open(director, caseId).sees(title);
            open(officer, caseId).sees(title);
            officer.page()
                    .locator(".file-header .actions vaadin-menu-bar-button")
                    .first()
                    .click();
            officer.page().locator("vaadin-menu-bar-item:text-is('指明被检举控告者')").click();
            var units = officer.field("被检举控告的单位（连同它下面的所有单位）");
            units.fill("双塔街道");
            officer.page()
                    .locator("vaadin-multi-select-combo-box-item:has-text('双塔街道')")
                    .first()
                    .click();
            officer.isAccessible().keep("name-accused-zh-1440-light");
            officer.confirm("指明被检举控告者");
            officer.sees("没有这件信访件");
            director.sees("没有这件信访件");
            assertThat(body(director)).doesNotContain(title);
            open(district, caseId).sees(title).sees("由姑苏区接管").sees(number);
        }
    }

    private static StaffWindow open(StaffWindow window, String caseId) {
        window.page().navigate(System.getProperty("base.url") + "/case/" + caseId);
        return window;
    }

    private static String body(StaffWindow window) {
        return window.page().locator("body").innerText();
    }

    /** At the street's own counter, by its officer, on behalf of many. */
    private static String lodge(String title) throws Exception {
        return post("officer.shuangta", "/petitions", """
                {"channel": "letter", "centre": "%s", "name": "周大年", "address": "干将路 1 号", "headcount": 40,
                 "title": "%s", "text": "办证要另外收钱，四十户联名举报。", "accused": ["%s"]}""".formatted(STREET, title, STREET));
    }

    private static String counts(String who, String centre) throws Exception {
        return get(who, "/worklist/counts?by=state&centre=" + centre).body()
                + get(who, "/worklist/counts?by=kind&centre=" + centre).body();
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> get(String who, String path) throws Exception {
        return send(request(who, path).GET());
    }

    private static String table(String who, String path) throws Exception {
        var answer = send(request(who, path), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Taken.rows(answer.body()).toString();
    }

    /** The cases behind the year's figure. */
    private static String reported(String centre) {
        return "/centres/%s/report/cases.xlsx?figure=received&purpose=inspection&period=%s"
                .formatted(centre, Year.now(Moment.SHANGHAI));
    }

    private static String post(String who, String path, String body) throws Exception {
        var answer = send(request(who, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return answer.body();
    }

    private static HttpRequest.Builder request(String who, String path) {
        var credentials = who + ":" + System.getProperty("demo.password", "");
        var basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(System.getProperty("base.url") + "/api/v1" + path))
                .header("Authorization", "Basic " + basic);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler)
            throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), handler);
        }
    }
}
