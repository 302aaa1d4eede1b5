package org.fengqiao.infra.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

/** A leader takes charge, several bodies settle who is responsible, and the parties agree in writing. */
class TrackStory {
    private static final String BASE = System.getProperty("base.url");
    private static final int NARROW = 390;
    private static final int WIDE = 1440;
    private static final Page.GetByTextOptions EXACTLY = new Page.GetByTextOptions().setExact(true);

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
    void a_leader_takes_charge_and_the_matter_ends_with_an_agreement_that_the_complainant_reads() throws Exception {
        var lodged = send("/petitions", """
                {"channel": "network", "unit": "320508000000", "name": "吴小雨", "address": "凤凰街 8 号",
                 "title": "楼下餐馆油烟扰民", "text": "油烟直排到楼上窗口。"}""");
        var petition = "/petitions/" + value(lodged, "number") + "/";
        send(petition + "register", "{\"kind\":\"APPEAL\",\"category\":\"0101001\"}");
        send(petition + "accept", "{\"notice\":{\"manner\":\"post\"}}");
        try (var leader = chromium.open("director.gusu", "zh-CN", WIDE);
                var closed = chromium.closed("zh-CN", NARROW)) {
            leader.page().navigate(BASE + "/case/" + value(lodged, "caseId"));
            choose(leader, "领导包案").isAccessible().confirm("领导包案");
            leader.sees("顾明礼 · 姑苏区");
            choose(leader, "登记领导接访").fill("接访情况", "约餐馆老板周五当面谈。").confirm("登记领导接访");
            leader.sees("约餐馆老板周五当面谈。");
            choose(leader, "确定受理单位").page().getByText("联席会议协调").click();
            leader.field("协办单位").fill("双塔街道");
            leader.page()
                    .locator("vaadin-multi-select-combo-box-item:has-text('双塔街道')")
                    .first()
                    .click();
            leader.field("协办单位").press("Escape");
            leader.fill("协商情况、上级决定或会议纪要", "区里牵头，街道配合。").isAccessible();
            leader.keep("settle-bodies-zh-1440-light").confirm("确定受理单位");
            leader.sees("负责：姑苏区；协办：双塔街道").isAccessible().keep("case-led-zh-1440-light");
            choose(leader, "以协议办结").page().getByText("调解", EXACTLY).last().click();
            leader.fill("协议双方", "吴小雨；凤凰餐馆").fill("协议内容", "月底前装好油烟净化器。");
            leader.field("告知方式").click();
            leader.page().locator("vaadin-select-item:has-text('网上告知')").click();
            leader.isAccessible().keep("agreement-zh-1440-light").confirm("以协议办结");
            leader.sees("月底前装好油烟净化器。");

            var phone = new CounterWindow(closed.page(), BASE);
            phone.go("/counter/track").fill("number", value(lodged, "number")).fill("code", value(lodged, "queryCode"));
            phone.press("查看进度").sees("月底前装好油烟净化器").sees("凤凰餐馆").isAccessible();
            leader.go("queue?whose=ALL&mark=IN_CHARGE").sees("楼下餐馆油烟扰民");
        }
    }

    private static StaffWindow choose(StaffWindow window, String verb) {
        window.page()
                .locator(".file-header .actions vaadin-menu-bar-button")
                .first()
                .click();
        window.page()
                .locator("vaadin-menu-bar-item:text-is('" + verb + "')")
                .last()
                .click();
        return window;
    }

    private static String value(String json, String name) {
        var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        assertThat(found.find()).as(json).isTrue();
        return found.group(1);
    }

    private static String send(String path, String body) throws Exception {
        var credentials = "officer.gusu:" + System.getProperty("demo.password", "");
        var basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(BASE + "/api/v1" + path))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
            return answer.body();
        }
    }
}
