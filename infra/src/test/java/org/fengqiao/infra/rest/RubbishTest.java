package org.fengqiao.infra.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.fengqiao.infra.rest.Net.Answer;
import org.fengqiao.infra.rest.Net.Part;
import org.fengqiao.projections.petitionfile.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in: it is said what is wrong, nothing changes, and it is never a fault of ours. */
class RubbishTest extends OfficeOnTheNet {
    private static final List<String> BODIES = List.of(
            "",
            "{",
            "[]",
            "null",
            "\"text\"",
            "12345678901234567890123456789012345678901234567890",
            "{}",
            "{\"a\":{\"b\":".repeat(500),
            "{} {}",
            "{\"words\": 1}",
            "{\"words\": null}",
            "{\"words\": \"\\u0000\"}",
            "{\"words\": \"\\ud800\"}",
            "{\"words\": \"a\", \"words\": \"b\"}",
            "{\"name\": [], \"title\": {}, \"text\": true}",
            "{\"grade\": 1.5}",
            "{\"grade\": 99999999999}",
            "{\"days\": -1, \"reasons\": \"x\"}",
            "{\"days\": \"ten\", \"reasons\": \"x\"}",
            "{\"kind\": \"nonsense\", \"category\": \"01\"}",
            "{\"kind\": 0, \"category\": \"01\"}",
            "{\"kind\": \"appeal\", \"category\": \"../../etc/passwd\"}",
            "{\"to\": \"'; drop table units; --\", \"term\": \"2026-02-30\"}",
            "{\"to\": \"320508015000\", \"term\": \"+999999999-12-31\"}",
            "{\"unit\": 320508015000}",
            "{\"at\": \"yesterday\", \"place\": \"x\", \"words\": \"y\"}",
            "{\"at\": \"2026-11-23T99:99\", \"place\": \"x\", \"words\": \"y\"}",
            "{\"fact\": \"RECEIVED_ON\", \"value\": \"never\", \"reason\": \"x\"}",
            "{\"fact\": \"UNIT\", \"value\": \"{}\", \"reason\": \"x\"}",
            "{\"notice\": {\"manner\": \"POST\", \"on\": \"9999-12-31\"}}",
            "{\"notice\": []}",
            "{\"route\": \"nowhere\", \"reasons\": \"x\"}",
            "{\"account\": \"\\u0001\"}",
            "{\"number\": \"320508-2026-999999999999999999\"}",
            "{\"name\": \"某\", \"title\": \"题\", \"text\": \"文\", \"headcount\": -5}",
            "{\"name\": \"某\", \"title\": \"题\", \"text\": \"文\", \"receivedOn\": \"0000-00-00\"}",
            "{\"name\": \"某\", \"title\": \"题\", \"text\": \"文\", \"receivedOn\": \"+1000000-01-01\"}",
            "{\"name\": \"某\", \"title\": \"题\", \"text\": \"文\", \"receivedOn\": \"-2026-01-01\", \"channel\": \"letter\"}",
            "{\"name\": \"某\", \"title\": \"题\", \"text\": \"文\", \"centre\": \"999999999999\"}",
            "{\"name\": \"   \", \"title\": \"题\", \"text\": \"文\"}",
            "\uFEFF{}");

    private List<String> posts(String number) {
        var petition = Arrays.stream(Action.values())
                .map(action -> "/petitions/" + number + "/" + ActionRequests.path(action));
        var rest = Stream.of(
                "/petitions", "/imports/petitions", "/imports/divisions", "/imports/nothing/stop", "/petitions/x/y");
        return Stream.concat(petition, rest).toList();
    }

    @Test
    void no_body_is_a_fault_on_any_path() {
        var wrong = new ArrayList<String>();
        for (var path : posts(lodged().at("number"))) {
            for (var body : BODIES) {
                check(district().post(path, body), path, body, wrong);
            }
            check(
                    district()
                            .raw(
                                    "POST",
                                    path,
                                    new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1},
                                    "Content-Type",
                                    "application/json"),
                    path,
                    "bytes",
                    wrong);
            check(
                    district().raw("POST", path, "<a/>".getBytes(UTF_8), "Content-Type", "application/xml"),
                    path,
                    "xml",
                    wrong);
            check(
                    district()
                            .raw(
                                    "POST",
                                    path,
                                    "a=b".getBytes(UTF_8),
                                    "Content-Type",
                                    "application/x-www-form-urlencoded"),
                    path,
                    "form",
                    wrong);
            check(
                    district().raw("POST", path, "x".getBytes(UTF_8), "Content-Type", "multipart/form-data"),
                    path,
                    "no boundary",
                    wrong);
            check(
                    district()
                            .raw(
                                    "POST",
                                    path,
                                    "--b\r\nbroken".getBytes(UTF_8),
                                    "Content-Type",
                                    "multipart/form-data; boundary=b"),
                    path,
                    "broken form",
                    wrong);
            check(
                    district().raw("POST", path, "{}".getBytes(UTF_8), "Content-Type", "not a type"),
                    path,
                    "no type",
                    wrong);
            check(
                    district()
                            .raw(
                                    "POST",
                                    path,
                                    "{}".getBytes(UTF_8),
                                    "Content-Type",
                                    "application/json; charset=nonsense"),
                    path,
                    "no charset",
                    wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_random_bytes_are_a_fault() {
        var random = new Random(2026);
        var wrong = new ArrayList<String>();
        var number = lodged().at("number");
        for (var i = 0; i < 200; i++) {
            var bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            var path = posts(number).get(random.nextInt(posts(number).size()));
            check(district().raw("POST", path, bytes, "Content-Type", "application/json"), path, "random " + i, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(Answer answer, String path, String body, List<String> wrong) {
        var told = answer.status() < 400 || answer.header("Content-Type").startsWith("application/problem+json");
        if (answer.status() >= 500 || !told) {
            wrong.add(answer.status() + " " + path + " <- " + body.substring(0, Math.min(60, body.length())));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/worklist?limit=-1",
                "/worklist?limit=0",
                "/worklist?limit=100000",
                "/worklist?limit=many",
                "/worklist?standing=late",
                "/worklist?kind=0",
                "/worklist?sort=random",
                "/worklist?after=rubbish",
                "/worklist?after=%F0%9F%92%A9",
                "/worklist?centre=../..",
                "/worklist?open=perhaps",
                "/worklist/counts?by=nothing",
                "/worklist/counts?centre=x",
                "/petitions/..%2F..%2Fetc",
                "/petitions/%00",
                "/petitions/320508-2026-999999",
                "/petitions/%E6%9E%AB",
                "/cases/none",
                "/cases/none/events",
                "/imports/none",
                "/centres/none",
                "/centres/320508000000x",
                "/nothing/here"
            })
    void a_wrong_question_is_told_what_is_wrong(String path) {
        var answer = district().get(path);
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
    }

    @ParameterizedTest
    @CsvSource({"kind, register", "fact, correct", "route, refuse", "outcome, answer"})
    void a_wrong_name_is_told_the_right_ones(String field, String action) {
        var number = lodged().at("number");
        var answer = district().post("/petitions/" + number + "/" + action, "{\"" + field + "\": \"nonsense\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("code")).isEqualTo("request.unknown-value");
        assertThat(answer.at("detail")).contains(field);
        assertThat(answer.at("hint")).contains(",");
    }

    @Test
    void a_field_that_does_not_exist_is_named_in_the_language_that_was_asked_for() {
        var number = lodged().at("number");
        var path = "/petitions/" + number + "/accept";
        assertThat(district().post(path, "{\"notise\": 1}").at("detail"))
                .contains("没有字段")
                .contains("notise");
        assertThat(district()
                        .post(path, "{\"notise\": 1}", "Accept-Language", "fr, en;q=0.5")
                        .at("detail"))
                .contains("no field")
                .contains("notise");
    }

    @Test
    void what_is_too_long_is_told_how_long_it_may_be() {
        var title = "{\"name\": \"某\", \"text\": \"文\", \"title\": \"" + "长".repeat(201) + "\"}";
        assertThat(district().post("/petitions", title).text())
                .contains("request.too-long")
                .contains("200");
        var text = "{\"name\": \"某\", \"title\": \"题\", \"text\": \"" + "长".repeat(20_001) + "\"}";
        assertThat(district().post("/petitions", text).status()).isEqualTo(400);
        var huge = "{\"name\": \"" + "x".repeat(2_000_000) + "\"}";
        assertThat(district().post("/petitions", huge).status()).isEqualTo(413);
        assertThat(district().post("/petitions", huge, Idempotency.HEADER, id()).status())
                .isEqualTo(413);
    }

    @Test
    void what_is_just_long_enough_goes_in_whole_and_comes_back() {
        var text = "𠮷".repeat(10_000);
        var lodged = district().post("/petitions", "{\"name\": \"某\", \"title\": \"题\", \"text\": \"" + text + "\"}");
        assertThat(lodged.status()).as(lodged.text()).isEqualTo(201);
        assertThat(district()
                        .get("/petitions/" + lodged.at("number"))
                        .json()
                        .at("/letter/text")
                        .asString())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"name\": 1",
                "\"name\": true",
                "\"title\": 1.5",
                "\"centre\": 320508000000",
                "\"receivedOn\": [2026, 1, 1]",
                "\"receivedOn\": \"2026-01-01T00:00\""
            })
    void a_value_of_another_type_is_not_guessed_at(String field) {
        var whole = new LinkedHashMap<>(Map.of("name", "\"某\"", "title", "\"题\"", "text", "\"文\""));
        var cut = field.indexOf(':');
        whole.put(field.substring(1, cut - 1), field.substring(cut + 1));
        var body = whole.entrySet().stream()
                .map(one -> "\"" + one.getKey() + "\": " + one.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
        var answer = district().post("/petitions", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.at("code")).isEqualTo("request.wrong-type");
    }

    @Test
    void a_broken_form_with_a_key_is_refused_too() {
        var answer = district()
                .raw(
                        "POST",
                        "/petitions",
                        "--b\r\nbroken".getBytes(UTF_8),
                        "Content-Type",
                        "multipart/form-data; boundary=b",
                        Idempotency.HEADER,
                        id());
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    }

    @Test
    void another_method_is_told_from_no_path_at_all() {
        assertThat(district().raw("DELETE", "/petitions", new byte[0]).status()).isEqualTo(405);
        assertThat(district().raw("PUT", "/centres/" + DISTRICT, new byte[0]).status())
                .isEqualTo(405);
        assertThat(district().post("/petitions/x/frobnicate", "{}").at("code")).isEqualTo("request.no-such-action");
    }

    @Test
    void nothing_changes_by_rubbish() {
        var lodged = lodged();
        var before = district().get("/cases/" + lodged.at("caseId")).json().path("sequence");
        for (var action : Action.values()) {
            district().post("/petitions/" + lodged.at("number") + "/" + ActionRequests.path(action), "{\"x\": 1}");
        }
        assertThat(district().get("/cases/" + lodged.at("caseId")).json().path("sequence"))
                .isEqualTo(before);
    }

    @Test
    void a_file_that_was_refused_says_which_headings_it_lacks() {
        var file = new Part("file", "a.csv", "留言编号,留言用户\n1,2".getBytes(UTF_8));
        var begun = as("keeper").form("/imports/petitions", List.of("centre", DISTRICT), List.of(file));
        var path = "/imports/" + begun.at("id");
        Awaitility.await().until(() -> !as("keeper").get(path).at("state").equals("running"));
        var failure = as("keeper").get(path).json().path("failure");
        assertThat(failure.path("code").asString()).isEqualTo("import.headings");
        assertThat(failure.path("message").asString()).contains("留言主题", "留言时间", "留言详情");
    }

    @Test
    void an_import_of_rubbish_is_refused_or_fails_and_is_never_a_fault() {
        var parts = List.of(
                new Part("file", "a.xlsx", new byte[0]),
                new Part("file", "a.xlsx", new byte[] {0x50, 0x4b, 3, 4, 9, 9}),
                new Part("file", "../../a.csv", "no,headings\n1,2".getBytes(UTF_8)),
                new Part("other", "a.csv", "x".getBytes(UTF_8)));
        for (var part : parts) {
            for (var path : List.of("/imports/petitions", "/imports/divisions")) {
                var answer = as("keeper").form(path, List.of("centre", DISTRICT), List.of(part));
                assertThat(answer.status())
                        .as(path + " " + answer.text())
                        .isLessThan(500)
                        .isNotEqualTo(401);
            }
        }
    }
}
