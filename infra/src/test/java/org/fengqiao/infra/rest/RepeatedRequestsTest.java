package org.fengqiao.infra.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.fengqiao.infra.rest.Net.Answer;
import org.fengqiao.infra.rest.Net.Part;
import org.junit.jupiter.api.Test;

class RepeatedRequestsTest extends OfficeOnTheNet {
    private static final String BODY = "{\"name\": \"某人\", \"title\": \"重复\", \"text\": \"同一封信\"}";

    @Test
    void a_repeated_lodging_gets_its_first_answer_with_the_same_code() {
        var key = id();
        var first = lodge(BODY, key);
        var second = lodge(BODY, key);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        var key = id();
        lodge(BODY, key);
        var other = lodge(BODY.replace("同一", "另一"), key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.at("code")).isEqualTo("idempotency.other-request");
    }

    @Test
    void the_same_key_of_another_account_is_another_key() {
        var key = id();
        var first = lodge(BODY, key);
        var second = as("officer.street").post("/petitions", BODY, Idempotency.HEADER, key);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.at("caseId")).isNotEqualTo(first.at("caseId"));
    }

    @Test
    void ten_at_the_same_time_lodge_one_petition() throws Exception {
        var key = id();
        Callable<Answer> once = () -> lodge(BODY, key);
        try (var threads = Executors.newFixedThreadPool(10)) {
            var answers = threads
                    .invokeAll(IntStream.range(0, 10).mapToObj(_ -> once).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).extracting(Answer::status).containsOnly(201);
            assertThat(answers)
                    .extracting(Answer::text)
                    .containsOnly(answers.getFirst().text());
        }
    }

    @Test
    void a_repeated_action_is_done_once_and_answered_as_it_stood_then() {
        var number = lodged().at("number");
        var key = id();
        var body = "{\"kind\": \"suggestion\", \"category\": \"01\"}";
        var first = district().post("/petitions/" + number + "/register", body, Idempotency.HEADER, key);
        act(number, "accept", TOLD);
        var second = district().post("/petitions/" + number + "/register", body, Idempotency.HEADER, key);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(district().post("/petitions/" + number + "/register", body).status())
                .isEqualTo(409);
    }

    @Test
    void a_refusal_is_judged_anew_because_nothing_happened() {
        var number = lodged().at("number");
        var key = id();
        var path = "/petitions/" + number + "/take";
        assertThat(as("officer.neighbour")
                        .post(path, "", Idempotency.HEADER, key)
                        .status())
                .isEqualTo(403);
        assertThat(district()
                        .post("/petitions/" + number + "/accept", TOLD, Idempotency.HEADER, key)
                        .status())
                .isEqualTo(409);
        act(number, "register", "{\"kind\": \"suggestion\", \"category\": \"01\"}");
        assertThat(district()
                        .post("/petitions/" + number + "/accept", TOLD, Idempotency.HEADER, key)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_form_is_the_same_form_under_another_boundary() {
        var number = accepted("SUGGESTION");
        var key = id();
        var pdf = new Part("file", "合同.pdf", "%PDF-1.7\n%%EOF".getBytes(UTF_8));
        var path = "/petitions/" + number + "/attach";
        var first = district().form(path, List.of(), List.of(pdf), Idempotency.HEADER, key);
        var second = district().form(path, List.of(), List.of(pdf), Idempotency.HEADER, key);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(district()
                        .get("/petitions/" + number)
                        .json()
                        .path("attachments")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void a_key_that_is_no_key_is_refused() {
        assertThat(lodge(BODY, "x".repeat(201)).status()).isEqualTo(400);
        assertThat(lodge(BODY, "two words").status()).isEqualTo(400);
    }

    private Answer lodge(String body, String key) {
        return district().post("/petitions", body, Idempotency.HEADER, key);
    }
}
