package org.fengqiao.infra.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The counter as people, and those who mean ill, meet it over a real socket. */
class CounterDoorTest extends OfficeOnTheNet {
    private static final int TOO_MUCH = 81 * 1024 * 1024;

    @Test
    void files_that_are_too_large_together_are_said_to_be_so_and_are_no_fault_of_ours() throws Exception {
        var part = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.mp4\"\r\n\r\n";
        var answer = post(
                "/counter/lodge",
                "multipart/form-data; boundary=x",
                BodyPublishers.concat(
                        BodyPublishers.ofString(part),
                        BodyPublishers.ofByteArray(new byte[TOO_MUCH]),
                        BodyPublishers.ofString("\r\n--x--\r\n")));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("文件太大或者太多", "最多五个文件");
    }

    @Test
    void far_too_many_files_at_once_are_counted_for_the_person_who_chose_them() throws Exception {
        var parts = new StringBuilder();
        for (var i = 0; i < 300; i++) {
            parts.append("--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\na\r\n");
        }
        var answer =
                post("/counter/lodge", "multipart/form-data; boundary=x", BodyPublishers.ofString(parts + "--x--\r\n"));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("文件太大或者太多");
    }

    @Test
    void a_form_that_cannot_be_read_is_told_so_on_a_page_of_the_counter() throws Exception {
        var noBoundary = post("/counter/lodge", "multipart/form-data", BodyPublishers.ofString("x"));
        assertThat(noBoundary.statusCode()).isEqualTo(400);
        assertThat(noBoundary.body()).contains("这一页读不出来");
        var badPercent =
                post("/counter/track", "application/x-www-form-urlencoded", BodyPublishers.ofString("code=%zz"));
        assertThat(badPercent.statusCode()).isEqualTo(400);
        assertThat(badPercent.body()).contains("这一页读不出来");
    }

    @Test
    void what_is_typed_is_read_in_the_encoding_that_is_named_and_in_utf_8_where_none_is() throws Exception {
        var form = "application/x-www-form-urlencoded";
        assertThat(typedTitle(form + ";charset=GBK", Charset.forName("GBK")).body())
                .contains("楼上漏水");
        assertThat(typedTitle(form, StandardCharsets.UTF_8).body()).contains("楼上漏水");
        assertThat(typedTitle(form + ";charset=nonsense", StandardCharsets.UTF_8)
                        .body())
                .contains("楼上漏水");
    }

    @Test
    void what_cannot_be_read_is_asked_for_again_with_all_else_that_was_answered() throws Exception {
        var again = typedTitle("application/x-www-form-urlencoded", Charset.forName("GBK"));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("没能读出来", "name=\"title\"");
    }

    /** Answers the first page of lodging, every character as octets. */
    private HttpResponse<String> typedTitle(String type, Charset encoding) throws IOException, InterruptedException {
        var page = get("/counter/lodge").body();
        var draft = Pattern.compile("name=\"draft\" value=\"([^\"]+)\"").matcher(page);
        assertThat(draft.find()).isTrue();
        var sent = "draft=" + draft.group(1) + "&step=what&go=next&title=" + URLEncoder.encode("楼上漏水", encoding)
                + "&text=";
        return post("/counter/lodge", type, BodyPublishers.ofString(sent));
    }

    @Test
    void an_address_that_the_firewall_turns_away_ends_on_a_page_of_the_counter() throws Exception {
        for (var path : new String[] {"/counter//x", "/counter/matter;x=1", "/counter/%2e%2e/x"}) {
            var answer = typed(path);
            assertThat(answer).as(path).startsWith("HTTP/1.1 400").contains("text/html", "这一页读不出来");
            assertThat(answer).as(path).doesNotContain("JSESSIONID");
        }
    }

    @Test
    void codes_are_tried_over_the_interface_as_seldom_as_at_the_counter_but_partners_ask_as_they_need() {
        var number = lodged().at("number");
        try (var stranger = HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral("127.0.0.77"))
                .build()) {
            for (var i = 0; i < 30; i++) {
                assertThat(tried(stranger, number)).isEqualTo(404);
            }
            assertThat(tried(stranger, number)).isEqualTo(429);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
        for (var i = 0; i < 31; i++) {
            assertThat(district().get("/tracking/" + number + "?code=WRONG").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_page_that_an_older_code_opened_is_closed_when_the_code_is_replaced() throws Exception {
        var lodged = lodged();
        var typed = "number=" + lodged.at("number") + "&code=" + lodged.at("queryCode") + "&go=next";
        var opened = post("/counter/track", "application/x-www-form-urlencoded", BodyPublishers.ofString(typed));
        var pass = opened.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        assertThat(matter(pass).statusCode()).isEqualTo(200);

        var reissue = "/petitions/" + lodged.at("number") + "/reissue-code";
        var reissued = district().post(reissue, "{\"check\":\"identity_card\",\"words\":\"本人到场\"}");
        assertThat(reissued.status()).as(reissued.text()).isEqualTo(200);

        assertThat(matter(pass).statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> matter(String pass) throws IOException, InterruptedException {
        return send("/counter/matter", asked -> asked.header("Cookie", pass));
    }

    private int tried(HttpClient stranger, String number) throws IOException, InterruptedException {
        var address = nobody().base().replace("localhost", "127.0.0.1") + "/api/v1/tracking/" + number + "?code=WRONG";
        return stranger.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .statusCode();
    }

    private HttpResponse<String> post(String path, String type, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        return send(path, asked -> asked.header("Content-Type", type).POST(body));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(path, HttpRequest.Builder::GET);
    }

    private HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> asking)
            throws IOException, InterruptedException {
        var asked = asking.apply(HttpRequest.newBuilder(URI.create(nobody().base() + path)));
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(asked.build(), BodyHandlers.ofString());
        }
    }

    /** As somebody types it: a client would tidy the address up. */
    private String typed(String path) throws IOException {
        var base = URI.create(nobody().base());
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            var asked =
                    "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
