package org.fengqiao.infra.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Hot issues by the interface: found, confirmed, answered once, and not there for whom one of their letters is not. */
class HotIssuesOverRestTest extends OfficeOnTheNet {
    private static final String ANSWER = """
            {"outcome": "supported", "request": "停工", "factsAndReasons": "夜间施工属实",
             "opinion": "即日起夜间停工", "legalBasis": "《噪声污染防治法》", "manner": "post"}""";

    private List<String> lodged(String place, int letters) {
        var numbers = new ArrayList<String>();
        for (int i = 0; i < letters; i++) {
            var answer = as("officer.street").post("/petitions", """
                    {"name": "居民%c", "address": "1 号", "title": "%s搅拌站噪音扰民",
                     "text": "%s搅拌站每天夜里两点还在开工，老人孩子没法睡觉。"}""".formatted((char) ('一' + 9 * i), place, place));
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
            numbers.add(answer.at("number"));
        }
        return numbers;
    }

    private String confirmed(List<String> letters) {
        var answer = as("officer.street").post("/hot-issues", """
                {"title": "搅拌站", "kind": "appeal", "category": "%s", "letters": %s}""".formatted(CATEGORY, json(letters)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var id = answer.json().at("/issue/id").asString();
        assertThat(answer.header("Location")).endsWith("/hot-issues/" + id);
        ended(id);
        return id;
    }

    private static String json(List<String> letters) {
        return letters.stream().map(letter -> "\"" + letter + "\"").collect(Collectors.joining(", ", "[", "]"));
    }

    private JsonNode one(String id) {
        return as("officer.street").get("/hot-issues/" + id).json();
    }

    private void ended(String id) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !one(id).at("/work/running").asBoolean(true));
    }

    @Test
    void letters_of_many_people_are_found_and_may_be_confirmed() {
        var letters = lodged("桐芳里", 6);
        var found = as("officer.street").get("/hot-issues/found").json();
        var cluster = found.valueStream()
                .filter(each -> each.path("letters").toString().contains(letters.getFirst()))
                .findFirst()
                .orElseThrow();
        assertThat(cluster.path("people").asInt()).isEqualTo(6);
        assertThat(as("officer.street")
                        .get("/hot-issues/found/" + cluster.path("id").asString())
                        .json()
                        .path("letters"))
                .hasSize(6);

        var id = confirmed(letters);

        assertThat(one(id).path("letters")).hasSize(6);
        assertThat(as("officer.street").get("/hot-issues").text()).contains(id);
        assertThat(as("officer.district").get("/hot-issues?centre=" + STREET).text())
                .contains(id);
        assertThat(as("officer.street").get("/petitions/" + letters.getFirst()).at("hotIssue"))
                .isEqualTo(id);
    }

    /** Who comes later is told in the manner of the others. */
    @Test
    void it_is_answered_once_and_each_letter_gets_the_answer() {
        var letters = lodged("莲香巷", 3);
        var id = confirmed(letters.subList(0, 2));
        assertThat(as("officer.street")
                        .post("/hot-issues/" + id + "/answer-rest", "")
                        .at("code"))
                .isEqualTo("hotissue.not-answered");

        assertThat(as("officer.street")
                        .post("/hot-issues/" + id + "/answer", ANSWER)
                        .status())
                .isEqualTo(202);
        ended(id);

        assertThat(one(id).at("/issue/unanswered").asInt()).isZero();
        assertThat(as("officer.street")
                        .post("/hot-issues/" + id + "/join", "{\"letters\": " + json(letters.subList(2, 3)) + "}")
                        .status())
                .isEqualTo(202);
        ended(id);
        as("officer.street").post("/hot-issues/" + id + "/answer-rest", "");
        ended(id);
        for (var letter : letters) {
            var file = as("officer.street").get("/petitions/" + letter);
            assertThat(file.at("state")).isEqualToIgnoringCase("answered");
            assertThat(file.json().at("/answer/opinion").asString()).isEqualTo("即日起夜间停工");
            assertThat(as("auditor.all")
                            .get("/cases/" + file.at("caseId") + "/events")
                            .text())
                    .contains("\"manner\":\"POST\"")
                    .doesNotContain("\"manner\":\"ONLINE\"");
        }
        var whole = one(id);
        assertThat(whole.at("/answer/outcome").asString()).isEqualToIgnoringCase("supported");
        assertThat(whole.at("/answer/opinion").asString()).isEqualTo("即日起夜间停工");
        assertThat(whole.path("works")
                        .valueStream()
                        .map(work -> work.path("deed").asString().toLowerCase(Locale.ROOT)))
                .containsExactly("answered", "joined", "answered", "joined");
        assertThat(whole.path("works").path(0)).isEqualTo(whole.path("work"));
        assertThat(whole.at("/works/3/total").asInt()).isEqualTo(2);
    }

    @Test
    void what_was_said_of_it_wrongly_is_corrected_and_both_stay() {
        var id = confirmed(lodged("白蚬桥", 2));
        var street = as("officer.street");
        for (var fact : List.of("\"title\", \"value\": \"搅拌站夜间施工\"", "\"kind\", \"value\": \"suggestion\"")) {
            var answer =
                    street.post("/hot-issues/" + id + "/correct", "{\"fact\": " + fact + ", \"reason\": \"认定时写错\"}");
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        }
        var whole = one(id);
        assertThat(whole.at("/issue/title").asString()).isEqualTo("搅拌站夜间施工");
        assertThat(whole.at("/issue/kind").asString()).isEqualToIgnoringCase("suggestion");
        assertThat(whole.path("story")).hasSize(3);
        assertThat(whole.at("/story/0/corrected/was").asString()).isEqualTo("appeal");
        assertThat(whole.at("/story/1/corrected/was").asString()).isEqualTo("搅拌站");
        assertThat(whole.at("/story/1/corrected/reason").asString()).isEqualTo("认定时写错");
        assertThat(whole.at("/story/1/by").asString()).isEqualTo(accountOf("officer.street"));
        for (var wrong : List.of("category", "kind")) {
            assertThat(street.post(
                                    "/hot-issues/" + id + "/correct",
                                    "{\"fact\": \"" + wrong + "\", \"value\": \"99\", \"reason\": \"再来\"}")
                            .status())
                    .isEqualTo(422);
        }
    }

    @Test
    void a_letter_is_taken_out_with_a_reason() {
        var letters = lodged("葑门弄", 2);
        var id = confirmed(letters);
        var left = as("officer.street").post("/hot-issues/" + id + "/leave", """
                        {"letter": "%s", "reason": "说的是另一处"}""".formatted(letters.getFirst()));
        assertThat(left.status()).as(left.text()).isEqualTo(200);
        assertThat(left.json().path("letters")).hasSize(1);
    }

    @Test
    void nobody_of_another_line_finds_or_handles_it() {
        var letters = lodged("望星桥", 2);
        var id = confirmed(letters);
        var neighbour = as("officer.neighbour");
        assertThat(neighbour.get("/hot-issues?centre=" + STREET).status()).isEqualTo(403);
        assertThat(neighbour.get("/hot-issues/found?centre=" + STREET).status()).isEqualTo(403);
        assertThat(neighbour.get("/hot-issues").text()).doesNotContain(id);
        for (var path : List.of("/answer", "/join", "/leave", "/answer-rest", "/stop", "/correct")) {
            var body = path.equals("/answer")
                    ? ANSWER
                    : path.equals("/correct")
                            ? "{\"fact\": \"title\", \"value\": \"x\", \"reason\": \"x\"}"
                            : path.equals("/leave")
                                    ? "{\"letter\": \"" + id() + "\", \"reason\": \"x\"}"
                                    : "{\"letters\": [\"" + id() + "\"]}";
            var answer = neighbour.post("/hot-issues/" + id + path, body);
            assertThat(answer.at("code")).as(path).isEqualTo("hotissue.unknown");
            assertThat(answer.status()).as(path).isEqualTo(404);
        }
        assertThat(neighbour.get("/hot-issues/" + id).status()).isEqualTo(404);
        assertThat(as("keeper").get("/hot-issues").status()).isEqualTo(403);
        assertThat(nobody().get("/hot-issues").status()).isEqualTo(401);
    }

    @Test
    void for_whom_one_letter_is_not_there_the_whole_is_not() {
        var letters = lodged("鹤渡头", 2);
        var id = confirmed(letters);
        var named = as("officer.street")
                .post("/petitions/" + letters.getFirst() + "/name-accused", "{\"people\": [\"officer.street\"]}");
        assertThat(named.status()).as(named.text()).isEqualTo(200);

        assertThat(as("officer.street").get("/hot-issues/" + id).status()).isEqualTo(404);
        assertThat(as("officer.street").get("/hot-issues").text()).doesNotContain(id);
        assertThat(as("officer.street")
                        .post("/hot-issues/" + id + "/answer", ANSWER)
                        .at("code"))
                .isEqualTo("hotissue.unknown");
        assertThat(as("officer.street").get("/petitions/" + letters.getLast()).text())
                .contains(letters.getLast())
                .doesNotContain(id);
        assertThat(as("officer.district").get("/hot-issues/" + id).status()).isEqualTo(200);
    }

    @Test
    void what_makes_no_sense_is_refused_by_name() {
        var street = as("officer.street");
        assertThat(street.post("/hot-issues", "{\"title\": \"x\", \"kind\": \"appeal\", \"category\": \"01\"}")
                        .status())
                .isEqualTo(400);
        assertThat(street.post(
                                "/hot-issues",
                                "{\"title\": \"x\", \"kind\": \"appeal\", \"category\": \"01\", \"letters\": [\"320508-2026-999999\"]}")
                        .at("code"))
                .isEqualTo("case.unknown");
        assertThat(street.get("/hot-issues/found/" + id()).at("code")).isEqualTo("hotissue.unknown");
        var id = confirmed(lodged("虹桥浜", 1));
        assertThat(street.post("/hot-issues/" + id + "/answer", "{\"words\": \"答复\", \"manner\": \"post\"}")
                        .at("code"))
                .isEqualTo("hotissue.answer-of-another-kind");
    }
}
