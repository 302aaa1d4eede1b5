package org.fengqiao.infra.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.regex.Pattern;
import org.fengqiao.infra.browser.Chromium;
import org.fengqiao.infra.browser.StaffWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forty people write about the same matter: the house finds it, an officer confirms it, and it is handled once. */
class HotIssueStory {
    private static final String BASE = System.getProperty("base.url");
    private static final int WIDE = 1440;
    private static final int NARROW = 390;
    private static final int LETTERS = 40;
    private static final String COMMUNITY = "320508021023";
    private static final String STREET = "320508021000";
    private Chromium chromium;
    private ManyPeople people;

    @BeforeEach
    void start() {
        chromium = new Chromium();
    }

    @AfterEach
    void stop() {
        chromium.close();
    }

    @Test
    void forty_letters_are_one_matter_and_each_gets_the_answer() throws Exception {
        people = ManyPeople.notAboutWhat(get("officer.shuangta", "/hot-issues"));
        var lodged = new ArrayList<String>();
        for (int i = 0; i < LETTERS; i++) {
            lodged.add(lodge(i));
        }
        try (var officer = chromium.open("officer.shuangta", "zh-CN", WIDE);
                var closed = chromium.closed("zh-CN", NARROW)) {
            find(officer);
            confirm(officer);
            answer(officer);
            var last = lodged.get(1);
            var phone = new CounterWindow(closed.page(), BASE);
            phone.go("/counter/track").fill("number", value(last, "number")).fill("code", value(last, "queryCode"));
            phone.press("查看进度").sees("已经答复您").sees("一并办理").isAccessible();
            phone.press("打开书面意见").press("打开");
            phone.sees(people.source() + "即日起夜间停工").isAccessible();

            var later = lodge(LETTERS);
            officer.page().waitForTimeout(3_000);
            officer.page().reload();
            officer.sees("可能也属于这个热点").sees(value(later, "number"));
            officer.page()
                    .getByRole(
                            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("把 " + value(later, "number") + " 归入"))
                    .click();
            officer.sees("已归入 1 / 1 件");
            officer.press("用同一答复办理其余来信").sees("已用统一答复办理 1 / 1 件");
            phone.go("/counter/track").fill("number", value(later, "number")).fill("code", value(later, "queryCode"));
            phone.press("查看进度").sees("已经答复您");
        }
    }

    private void find(StaffWindow officer) {
        for (int tries = 0; tries < 20; tries++) {
            officer.go("hot-issues").sees("疑似热点");
            if (officer.page().getByText(people.place()).count() > 0) {
                break;
            }
            officer.page().waitForTimeout(1_000);
        }
        officer.isAccessible().keep("hot-issues-zh-1440-light");
        officer.page().getByText(people.place()).first().click();
        officer.sees(LETTERS + " 件来信").sees("增长").sees("分布").isAccessible().keep("hot-cluster-zh-1440-light");
    }

    private void confirm(StaffWindow officer) {
        officer.press("认定热点").isAccessible();
        officer.fill("热点名称", people.place() + people.source() + people.trouble());
        officer.pick("分类", "噪音污染");
        officer.confirm("认定热点");
        officer.sees("已归入 " + LETTERS + " / " + LETTERS + " 件");
        officer.sees("统一答复").isAccessible();
    }

    private void answer(StaffWindow officer) {
        officer.press("统一答复").isAccessible();
        officer.fill("投诉请求", "让" + people.source() + "停工或搬走。").fill("事实和理由", "经查，该处夜间作业，未落实防治措施。");
        officer.fill("处理意见", people.source() + "即日起夜间停工，三个月内搬离。").fill("法律法规依据", "《噪声污染防治法》第四十三条。");
        officer.page()
                .getByRole(AriaRole.DIALOG)
                .last()
                .getByRole(AriaRole.RADIO)
                .first()
                .check();
        officer.keep("hot-answer-zh-1440-light");
        officer.confirm("统一答复");
        officer.sees("已用统一答复办理 " + LETTERS + " / " + LETTERS + " 件");
        officer.sees("已归入 " + LETTERS + " / " + LETTERS + " 件").sees("统一答复的内容");
        officer.sees(people.source() + "即日起夜间停工，三个月内搬离。");
        officer.sees("已答复");
        assertThat(officer.page().locator("ul.hot-letters .tag.ended").count()).isEqualTo(LETTERS);
        officer.isAccessible().keep("hot-issue-zh-1440-light");
        officer.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("导出：热点来信清单").setExact(true))
                .click();
        officer.fill("导出目的", "专题会商");
        var taken = officer.page()
                .waitForDownload(() -> officer.page()
                        .getByRole(AriaRole.DIALOG)
                        .last()
                        .getByText("导出", new Locator.GetByTextOptions().setExact(true))
                        .click());
        assertThat(taken.suggestedFilename()).startsWith("热点来信清单-").endsWith(".xlsx");
    }

    private String lodge(int i) throws Exception {
        return send("officer.shuangta", "/petitions", """
                {"channel": "network", "unit": "%s", "name": "居民%c%c", "address": "桐芳里 %d 号",
                 "title": "%s", "text": "我住在%s %d 号。%s%s"}""".formatted(
                        i % 3 == 0 ? STREET : COMMUNITY,
                        (char) ('一' + i * 7),
                        (char) ('丁' + i * 11),
                        i + 1,
                        people.title(i),
                        people.place(),
                        i + 1,
                        people.text(i),
                        people.text(i / 4 + 1)));
    }

    private static String value(String json, String field) {
        var found = Pattern.compile("\"" + field + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        assertThat(found.find()).as(field).isTrue();
        return found.group(1);
    }

    private static String send(String officer, String path, String body) throws Exception {
        return ask(officer, path, HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String get(String officer, String path) throws Exception {
        return ask(officer, path, HttpRequest.newBuilder().GET());
    }

    private static String ask(String officer, String path, HttpRequest.Builder asked) throws Exception {
        var credentials = officer + ":" + System.getProperty("demo.password", "");
        var basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    asked.uri(URI.create(BASE + "/api/v1" + path))
                            .header("Content-Type", "application/json")
                            .header("Authorization", "Basic " + basic)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path + ": " + answer.body()).isLessThan(300);
            return answer.body();
        }
    }
}
