package org.fengqiao.infra.rest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no client library would send: the container answers it, and it is a problem all the same. */
class RefusedByTheContainerTest extends OfficeOnTheNet {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/petitions/%ff%fe HTTP/1.1",
                "GET /api/v1/petitions/{x} HTTP/1.1",
                "GET /api/v1/petitions/a b HTTP/1.1",
                "GET /api/v1/petitions/%5c HTTP/1.1",
                "GET /api/v1/cases/%00/events HTTP/1.1",
                "GET /api/v1/worklist?centre[]=1 HTTP/1.1",
                "TRACE /api/v1/worklist HTTP/1.1",
                "GET /api HTTP/1.1",
                "POST /api/v1/petitions HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: gzip",
                "POST /api/v1/petitions HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: many",
                "GET /api/v1/worklist HTTP/1.1\r\nExpect: nonsense"
            })
    void a_broken_request_is_told_as_a_problem(String request) {
        var answer = answer(request, "");
        assertThat(answer)
                .startsWith("HTTP/1.1 4")
                .contains("application/problem+json")
                .contains("\"code\":\"request.");
    }

    @Test
    void a_broken_chunk_and_a_header_without_end_are_problems() {
        var chunked = "POST /api/v1/petitions HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked";
        assertThat(answer(chunked, "{\"name\": 1}")).startsWith("HTTP/1.1 400").contains("application/problem+json");
        assertThat(answer("GET /api/v1/worklist HTTP/1.1\r\nCookie: " + "a".repeat(9_000), ""))
                .startsWith("HTTP/1.1 4")
                .contains("application/problem+json");
    }

    @Test
    void whoever_speaks_many_languages_is_served() {
        var languages = new ArrayList<String>();
        for (var i = 0; i < 300; i++) {
            languages.add("a" + i);
        }
        var header = "\r\nAccept-Language: " + String.join(",", languages);
        assertThat(answer("GET /api/v1/worklist HTTP/1.1" + header, "")).startsWith("HTTP/1.1 200");
        assertThat(answer("GET /counter HTTP/1.1" + header, "")).startsWith("HTTP/1.1 200");
    }

    @Test
    void a_page_that_a_person_asked_for_stays_a_page() {
        assertThat(answer("GET /counter/%ff%fe HTTP/1.1", ""))
                .startsWith("HTTP/1.1 400")
                .contains("text/html", "这一页读不出来", "This page cannot be read");
    }

    @Test
    void a_search_that_is_too_long_for_an_address_is_told_on_a_page_and_to_other_systems_as_a_problem() {
        var pasted = "%E6%B0%B4".repeat(1_000);
        for (var page : List.of("/counter/offices", "/counter/figures")) {
            assertThat(answer("GET " + page + "?q=" + pasted + " HTTP/1.1", ""))
                    .startsWith("HTTP/1.1 4")
                    .contains("text/html", "输入的内容太长了", "href=\"/counter\"")
                    .doesNotContain("JSON");
        }
        assertThat(answer("GET /api/v1/worklist?q=" + pasted + " HTTP/1.1", ""))
                .startsWith("HTTP/1.1 4")
                .contains("application/problem+json");
    }

    private String answer(String request, String body) {
        var at = URI.create(nobody().base());
        var head = String.join("\r\n", List.of(request, "Host: localhost", "Connection: close", authorization()));
        try (var socket = new Socket(at.getHost(), at.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((head + "\r\n\r\n" + body).getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String authorization() {
        var officer = district();
        return officer.header() + ": " + officer.value();
    }
}
