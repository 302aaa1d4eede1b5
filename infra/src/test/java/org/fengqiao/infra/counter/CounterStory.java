package org.fengqiao.infra.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody without an account hands in a petition, follows it, adds to it and rates it. */
class CounterStory {
    private static final String BASE = System.getProperty("base.url", "");
    private static final String CENTRE = "320508021023";
    private static final int NARROW = 390;
    private static final int WIDE = 1440;

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Assumptions.assumeFalse(BASE.isEmpty(), "no running product: base.url is not set");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(
                                Path.of(Objects.requireNonNullElse(System.getenv("CHROMIUM"), "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--lang=zh-CN",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--no-first-run",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void a_petition_is_handed_in_on_a_phone_and_followed_to_its_reply() throws Exception {
        try (var window = CounterWindow.open(browser, BASE, NARROW)) {
            window.go("/counter").isAccessible().keep("start-zh-narrow");
            window.press("怎样处理您的个人信息").isAccessible();
            window.go("/counter/lodge").press("继续").sees("请用一句话说是什么事").isAccessible();
            window.fill("title", "楼上装修漏水，三个月没有解决")
                    .fill("text", "八月起，楼上装修以后我家卧室天花板一直渗水。\n找过物业三次，每次都说会处理，到现在没有人来修。")
                    .isAccessible()
                    .keep("lodge-zh-narrow");
            window.press("继续").fill("place", "姑苏区定慧寺巷 88 号").fill("search", "姑苏区定慧寺巷 88 号");
            window.press("查找").isAccessible().keep("lodge-where-zh-narrow");
            window.page().locator("input[name=centre][value='" + CENTRE + "']").check();
            window.press("继续").fill("request", "请把漏水的地方修好，赔偿重新粉刷的钱。").isAccessible();
            window.page().goBack();
            assertThat(window.page().locator("#search").inputValue()).isEqualTo("姑苏区定慧寺巷 88 号");
            window.page().goForward();
            window.page().reload();
            window.fill("request", "请把漏水的地方修好，赔偿重新粉刷的钱。").press("继续");
            window.fill("name", "张秀英").fill("phone", "13800000000").isAccessible();
            window.press("继续").sees("定慧寺巷").sees("没有填写").isAccessible();
            window.page()
                    .locator("#files")
                    .setInputFiles(new FilePayload("现场.txt", "text/plain", "渗水".getBytes(StandardCharsets.UTF_8)));
            window.page().waitForTimeout(3500);
            window.keep("check-zh-narrow").press("确认提交");
            window.sees("已经收到").isAccessible().keep("done-zh-narrow");
            var number = window.page().locator("#number").innerText();
            var code = window.page().locator("#code").innerText();
            assertThat(window.sheets()).isEqualTo(1);
            window.page().reload();
            assertThat(window.page().locator("#number").innerText()).isEqualTo(number);
            assertThat(window.page().locator("#code").innerText()).isEqualTo(code);
            assertThat(window.page().url()).doesNotContain(code);
            office(number, "register", "{\"kind\":\"SUGGESTION\",\"category\":\"0101001\"}");
            office(number, "accept", "{\"notice\":{\"manner\":\"post\"}}");
            comesBack(window, number, code);
            office(
                    number,
                    "answer",
                    "{\"words\":\"已请施工方修复，并重新粉刷。\",\"adoption\":\"ADOPTED\",\"notice\":{\"manner\":\"post\"}}");
            window.go("/counter/matter").sees("已请施工方修复").press("评价这次办理").isAccessible();
            window.page().locator("#grade").check();
            window.press("提交评价").sees("满意").isAccessible();
        }
    }

    private static void comesBack(CounterWindow window, String number, String code) {
        window.go("/counter/track?number=" + number).isAccessible();
        window.page().context().clearCookies();
        window.fill("code", "AAAA-BBBB-CCCC").press("查看进度").sees("编号或查询码不对").isAccessible();
        window.fill("code", code).press("查看进度").sees("正在办理").isAccessible();
        assertThat(window.page().url()).doesNotContain(code).doesNotContain(number);
        window.press("补充材料").isAccessible().press("提交补充").sees("请写下要补充的内容");
        window.fill("words", "昨天又漏了，补充一张照片。").press("提交补充");
        window.sees("补充的内容已经收到").isAccessible().keep("tracking-zh-narrow");
    }

    @Test
    void the_same_in_english_on_a_wide_window_ends_by_withdrawing() throws Exception {
        try (var window = CounterWindow.open(browser, BASE, WIDE)) {
            window.go("/counter").keep("start-zh-wide");
            window.go("/counter?lang=en").isAccessible().keep("start-en-wide");
            window.go("/counter/privacy").isAccessible();
            window.go("/counter/lodge").press("Continue").isAccessible();
            window.fill("title", "Noise at night from the building site")
                    .fill("text", "Every night until two o'clock.");
            window.press("Continue").isAccessible();
            window.page().locator("#centre").check();
            window.press("Continue").sees("Choose the district or county").isAccessible();
            window.page().locator("#district").selectOption("320508000000");
            window.press("Continue").isAccessible().press("Continue");
            window.fill("name", "John Smith").fill("phone", "13900000000").isAccessible();
            window.press("Continue").isAccessible();
            window.page().locator(".head .language").last().click();
            window.sees("提交前请核对");
            window.page().locator(".head .language").last().click();
            window.page().waitForTimeout(3500);
            window.press("Confirm and send")
                    .sees("We have received it")
                    .isAccessible()
                    .keep("done-en-wide");
            var number = window.page().locator("#number").innerText();
            window.press("See progress").isAccessible();
            office(number, "register", "{\"kind\":\"SUGGESTION\",\"category\":\"0101001\"}");
            window.go("/counter/matter").sees("registered").isAccessible().keep("tracking-en-wide");
            window.press("Withdraw this matter")
                    .isAccessible()
                    .press("Withdraw")
                    .sees("withdrawn")
                    .isAccessible();
            window.press("Close this page");
            window.go("/counter/matter").sees("Where is my matter?").isAccessible();
            window.go("/counter/nowhere").sees("There is no such page").isAccessible();
        }
    }

    @Test
    void a_code_that_was_never_given_opens_nothing_and_no_page_makes_a_session() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            for (var path :
                    List.of("/counter", "/counter/lodge", "/counter/track", "/counter/matter", "/counter/nowhere")) {
                var answer = client.send(
                        HttpRequest.newBuilder(URI.create(BASE + path)).build(), HttpResponse.BodyHandlers.ofString());
                assertThat(answer.headers().allValues("Set-Cookie")).as(path).noneMatch(one -> one.contains("SESSION"));
                assertThat(answer.headers()
                                .firstValue("Content-Security-Policy")
                                .orElse(""))
                        .contains("default-src 'none'")
                        .doesNotContain("unsafe");
                assertThat(answer.headers().firstValue("X-Robots-Tag").orElse(""))
                        .contains("noindex");
            }
        }
    }

    /** What the officer in charge does meanwhile. */
    private static void office(String number, String action, String body) throws IOException, InterruptedException {
        var officer = number.startsWith(CENTRE) ? "officer.dinghuisi" : "officer.gusu";
        var credentials = officer + ":" + System.getProperty("demo.password", "");
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(BASE + "/api/v1/petitions/" + number + "/" + action))
                            .header("Content-Type", "application/json")
                            .header(
                                    "Authorization",
                                    "Basic "
                                            + Base64.getEncoder()
                                                    .encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(action + ": " + answer.body()).isLessThan(300);
        }
    }
}
