package org.fengqiao.infra.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.regex.Pattern;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.infra.browser.Chromium;
import org.fengqiao.infra.browser.StaffWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An appeal goes through opinion, service, review and re-review to its last word: a complainant's phone and a desk. */
class ReviewStory {
    private static final String BASE = System.getProperty("base.url");
    private static final int NARROW = 390;
    private static final int WIDE = 1440;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final String PUBLISHED = "某小区漏水问题";

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
    void whoever_disagrees_goes_up_twice_and_then_it_is_final() throws Exception {
        var lodged = send("officer.dinghuisi", "/petitions", """
                {"channel": "network", "unit": "320508021023", "name": "钱小满", "address": "定慧寺巷 8 号",
                 "title": "楼上漏水没有人管", "text": "从八月漏到现在。"}""");
        var petition = "/petitions/" + value(lodged, "number") + "/";
        send("officer.dinghuisi", petition + "register", "{\"kind\":\"APPEAL\",\"category\":\"0101001\"}");
        send("officer.dinghuisi", petition + "accept", "{\"notice\":{\"manner\":\"post\"}}");
        send("officer.dinghuisi", petition + "answer", """
                {"outcome":"EXPLAINED","request":"修好漏水","factsAndReasons":"漏水属实","opinion":"请与楼上协商",
                 "legalBasis":"《民法典》","notice":{"manner":"post"}}""");
        try (var closed = chromium.closed("zh-CN", NARROW);
                var street = chromium.open("officer.shuangta", "zh-CN", WIDE)) {
            var phone = new CounterWindow(closed.page(), BASE);
            phone.go("/counter/track").fill("number", value(lodged, "number")).fill("code", value(lodged, "queryCode"));
            phone.press("查看进度").sees("已经答复您").isAccessible();
            doesNotSee(phone, "请与楼上协商");
            phone.press("打开书面意见").sees("打开就是收到").isAccessible().press("打开");
            phone.sees("请与楼上协商").sees("请求复查最迟在").isAccessible();
            phone.press("请求复查").sees("由双塔街道复查").isAccessible().press("提交请求").sees("请写下");
            phone.fill("words", "漏水的源头没有查清。").press("提交请求").sees("双塔街道").isAccessible();

            concludeAtTheDesk(street, value(lodged, "caseId"));
            phone.go("/counter/matter").press("打开书面意见").press("打开");
            phone.sees("维持").press("请求复核");
            phone.fill("words", "仍然没有查清。").press("提交请求").sees("姑苏区");

            send("officer.gusu", petition + "open-hearing", """
                    {"words":"听取各方","sitting":{"at":"%sT23:00","place":"二楼听证室","presiding":"顾某"}}""".formatted(LocalDate.now(Moment.SHANGHAI)));
            send("officer.gusu", petition + "end-hearing", "{\"words\":\"到会六人\"}");
            send("officer.gusu", petition + "conclude-review", """
                    {"outcome":"UPHELD","facts":"调阅原案卷并走访。","opinion":"复核认为处理得当。",
                     "legalBasis":"《信访工作条例》第三十六条。","notice":{"manner":"post"}}""");
            phone.go("/counter/matter").press("打开书面意见").press("打开");
            phone.sees("复核认为处理得当").sees("最后的书面意见").isAccessible();
            doesNotSee(phone, "请求复核\n");
            publishAtTheDesk(value(lodged, "caseId"));
            phone.go("/counter/matter").sees("复核意见向社会公示").isAccessible();
            phone.go("/counter").press("看公示").sees(PUBLISHED).isAccessible();
            phone.press(PUBLISHED).sees("复核维持原处理意见").isAccessible();
            doesNotSee(phone, "钱小满");
        }
    }

    /** The street reads what the complainant wrote, takes the case and upholds, in dialogs. */
    private static void concludeAtTheDesk(StaffWindow street, String caseId) {
        street.page().navigate(BASE + "/case/" + caseId);
        street.sees("漏水的源头没有查清。").sees("复查复核期限").isAccessible();
        street.press("认领").confirm("认领");
        street.press("出具复查、复核意见").isAccessible();
        street.page().getByRole(AriaRole.RADIO).first().check();
        street.fill("事实和理由", "漏水源头是楼上卫生间。");
        street.fill("复查、复核意见", "原处理意见予以维持。").fill("法律法规依据", "《信访工作条例》第三十五条。");
        street.field("告知方式").click();
        street.page().locator("vaadin-select-item:has-text('网上告知')").click();
        street.confirm("出具复查、复核意见");
        street.sees("复查结论").isAccessible();
    }

    /** The head writes the name, is told so, writes otherwise, and everybody reads it. */
    private void publishAtTheDesk(String caseId) {
        try (var head = chromium.open("director.gusu", "zh-CN", WIDE)) {
            head.page().navigate(BASE + "/case/" + caseId);
            head.page()
                    .locator(".file-header .actions vaadin-menu-bar-button")
                    .first()
                    .click();
            head.page().locator("vaadin-menu-bar-item:text-is('公示复核意见')").click();
            head.fill("公示的标题", PUBLISHED).fill("公示的文字", "信访人钱小满反映漏水。");
            head.fill("公示到哪天（当天仍能看到）", TYPED.format(LocalDate.now(Moment.SHANGHAI)));
            head.field("公示到哪天（当天仍能看到）").press("Enter");
            head.sees("信访人姓名：钱小满").isAccessible();
            head.fill("公示的文字", "信访人钱某反映漏水，经听证，复核维持原处理意见。");
            head.confirm("公示复核意见");
            head.sees("向社会公示：").isAccessible();
        }
    }

    private static void doesNotSee(CounterWindow window, String words) {
        assertThat(window.page().locator("main").innerText()).doesNotContain(words);
    }

    private static String value(String json, String field) {
        var found = Pattern.compile("\"" + field + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        assertThat(found.find()).as(field).isTrue();
        return found.group(1);
    }

    /** As a partner system would, on behalf of that officer. */
    private static String send(String officer, String path, String body) throws Exception {
        var credentials = officer + ":" + System.getProperty("demo.password", "");
        var basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(BASE + "/api/v1" + path))
                            .header("Content-Type", "application/json")
                            .header("Authorization", "Basic " + basic)
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path + ": " + answer.body()).isLessThan(300);
            return answer.body();
        }
    }
}
