package org.fengqiao.infra.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.authority.Duty.PETITION_OFFICER;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.fengqiao.domain.authority.Actor;
import org.junit.jupiter.api.Test;

/** The desk as a browser meets it, with its session. */
class DeskDoorTest extends OfficeOnTheNet {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void who_is_not_signed_in_is_led_to_the_sign_in() throws Exception {
        var home = get("/");
        assertThat(home.statusCode()).isEqualTo(302);
        assertThat(location(home)).endsWith("/login");
    }

    @Test
    void a_wrong_password_leads_back_and_a_right_one_in() throws Exception {
        assertThat(location(signIn("officer.district", "wrong"))).contains("/login?error");
        assertThat(get("/").statusCode()).isEqualTo(302);
        assertThat(location(signIn("officer.district", PASSWORD))).doesNotContain("login");
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void who_tried_too_often_stands_before_the_form_and_reads_how_long_to_wait() throws Exception {
        for (var i = 0; i < 10; i++) {
            assertThat(location(signIn("tried.at.the.desk", "wrong"))).endsWith("/login?error");
        }
        assertThat(location(signIn("tried.at.the.desk", "wrong"))).endsWith("/login?wait=1");
        assertThat(location(signIn("officer.district", PASSWORD))).doesNotContain("login");
    }

    @Test
    void a_session_dies_at_the_next_request_after_its_account_was_closed() throws Exception {
        var account = account("sits.here", DISTRICT, PETITION_OFFICER);
        signIn("sits.here", PASSWORD);
        assertThat(get("/").statusCode()).isEqualTo(200);
        placing.close(new Actor.House(), account);
        assertThat(location(get("/"))).endsWith("/login");
    }

    @Test
    void a_session_dies_when_its_password_was_reset() throws Exception {
        var account = account("forgot.it", DISTRICT, PETITION_OFFICER);
        signIn("forgot.it", PASSWORD);
        assertThat(get("/").statusCode()).isEqualTo(200);
        accounts.resetPassword(new Actor.House(), account);
        assertThat(location(get("/"))).endsWith("/login");
    }

    @Test
    void an_address_that_does_not_exist_is_answered_by_a_page_of_ours_that_leads_back() throws Exception {
        signIn("officer.district", PASSWORD);
        var page = browser.send(
                HttpRequest.newBuilder(URI.create(base() + "/no/such/page"))
                        .header("Accept", "text/html")
                        .header("Accept-Language", "zh-CN")
                        .build(),
                BodyHandlers.ofString());
        assertThat(page.statusCode()).isIn(403, 404);
        assertThat(page.body()).contains("href=\"/\"", "打不开这个地址").doesNotContain("Whitelabel", "/counter/track");
    }

    @Test
    void a_session_opens_no_door_for_other_systems() throws Exception {
        signIn("officer.district", PASSWORD);
        assertThat(get("/api/v1/worklist").statusCode()).isEqualTo(401);
    }

    @Test
    void a_page_of_another_site_signs_nobody_in_and_changes_nothing_in_anybodys_name() throws Exception {
        for (var said : new String[][] {{"Sec-Fetch-Site", "cross-site"}, {"Origin", "https://elsewhere.example"}}) {
            var signIn = browser.send(
                    HttpRequest.newBuilder(URI.create(base() + "/login"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header(said[0], said[1])
                            .POST(BodyPublishers.ofString("username=officer.district&password=" + PASSWORD))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(signIn.statusCode()).as(said[0]).isEqualTo(403);
            var lodging = List.of("name", "某", "title", "题", "text", "文");
            var lodged = district().form("/petitions", lodging, List.of(), said);
            assertThat(lodged.status()).as(said[0]).isEqualTo(403);
            assertThat(lodged.at("code")).isEqualTo("request.foreign-page");
        }
        assertThat(get("/").statusCode()).isEqualTo(302);
        assertThat(district()
                        .form(
                                "/petitions",
                                List.of("name", "某", "title", "题", "text", "文"),
                                List.of(),
                                "Sec-Fetch-Site",
                                "none")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void every_page_says_what_it_may_load_and_that_it_stands_in_no_frame() throws Exception {
        for (var path : new String[] {"/login", "/counter", "/api/v1/worklist", "/assets/tokens.css"}) {
            var headers = get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("frame-ancestors 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options").orElse("")).isEqualTo("nosniff");
            assertThat(headers.firstValue("Referrer-Policy").orElse("")).isEqualTo("same-origin");
        }
    }

    @Test
    void figures_are_for_this_machine_administrators_and_auditors() {
        assertThat(nobody().get("/actuator/prometheus").status()).isEqualTo(200);
        assertThat(nobody().get("/actuator/prometheus", "X-Forwarded-For", "203.0.113.9")
                        .status())
                .isEqualTo(401);
        assertThat(district()
                        .get("/actuator/prometheus", "X-Forwarded-For", "203.0.113.9")
                        .status())
                .isEqualTo(403);
        assertThat(as("auditor.all")
                        .get("/actuator/prometheus", "X-Forwarded-For", "203.0.113.9")
                        .status())
                .isEqualTo(200);
        assertThat(nobody().get("/actuator/health/readiness", "X-Forwarded-For", "203.0.113.9")
                        .status())
                .isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(base() + path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> signIn(String userName, String password) throws IOException, InterruptedException {
        var page = TOKEN.matcher(get("/login").body());
        assertThat(page.find()).isTrue();
        var form =
                "username=" + encoded(userName) + "&password=" + encoded(password) + "&_csrf=" + encoded(page.group(1));
        return browser.send(
                HttpRequest.newBuilder(URI.create(base() + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String base() {
        return nobody().base();
    }
}
