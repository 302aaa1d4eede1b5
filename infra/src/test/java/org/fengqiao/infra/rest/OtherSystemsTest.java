package org.fengqiao.infra.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fengqiao.infra.rest.Net.Part;
import org.fengqiao.projections.petitionfile.Action;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OtherSystemsTest extends OfficeOnTheNet {
    @Test
    void a_petition_goes_its_main_road() {
        var lodged = lodged();
        var number = lodged.at("number");
        var code = lodged.at("queryCode");
        assertThat(number).matches("320508-[0-9]{4}-[0-9]{6}");
        assertThat(lodged.header("Location")).isEqualTo("/api/v1/petitions/" + number);
        assertThat(act(number, "register", "{\"kind\": \"suggestion\", \"category\": \"01\"}")
                        .at("state"))
                .isEqualTo("registered");
        assertThat(act(number, "accept", TOLD).at("state")).isEqualTo("in_work");
        assertThat(act(number, "take", "").at("state")).isEqualTo("in_work");
        act(number, "note", "{\"words\": \"已联系路灯所\"}");
        act(number, "visit", "{\"place\": \"平江路\", \"words\": \"现场查看\", \"at\": \"" + today() + "\"}");
        var answered = act(
                number,
                "answer",
                "{\"words\": \"已更换灯泡。\", \"adoption\": \"adopted\", \"notice\": {\"manner\": \"post\"}}");
        assertThat(answered.at("state")).isEqualTo("answered");
        assertThat(answered.json().path("sequence").asLong()).isEqualTo(6);
        var rated = nobody().post("/petitions/" + number + "/rate?code=" + code, "{\"grade\": \"satisfied\"}");
        assertThat(rated.status()).as(rated.text()).isEqualTo(200);
        assertThat(act(number, "close", "").at("state")).isEqualTo("closed");
        var reopened = as("director.district").post("/petitions/" + number + "/reopen", "{\"reason\": \"误操作\"}");
        assertThat(reopened.at("state")).as(reopened.text()).isEqualTo("answered");
    }

    @Test
    void who_tries_too_many_passwords_is_told_how_long_to_wait() {
        var wrong = nobody().as("tried.by.request", "wrong");
        for (var i = 0; i < 10; i++) {
            assertThat(wrong.get("/worklist").status()).isEqualTo(401);
        }
        var waits = wrong.get("/worklist");
        assertThat(waits.status()).as(waits.text()).isEqualTo(429);
        assertThat(waits.at("code")).isEqualTo("sign-in.too-often");
        assertThat(waits.at("hint")).isNotEmpty();
        assertThat(waits.header("Retry-After")).isEqualTo("60");
        assertThat(district().get("/worklist").status()).isEqualTo(200);
    }

    @Test
    void an_appeal_ends_with_an_opinion_of_four_parts() {
        var number = accepted("APPEAL");
        var without = district().post("/petitions/" + number + "/answer", """
                {"outcome": "supported", "request": "赔偿", "factsAndReasons": "属实", "opinion": "支持"}""");
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.text()).contains("request.missing").contains("legalBasis");
        var whole = act(number, "answer", """
                {"outcome": "supported", "request": "赔偿", "factsAndReasons": "属实", "opinion": "支持",
                 "legalBasis": "《信访工作条例》第三十二条", "notice": {"manner": "post"}}""");
        assertThat(whole.at("state")).isEqualTo("answered");
    }

    @Test
    void a_joint_visit_sends_five_representatives_at_most() {
        var visit = """
                {"channel": "VISIT", "name": "张三", "title": "路灯不亮", "text": "巷口三盏路灯不亮",
                 "headcount": 12%s}""";
        var all = district().post("/petitions", visit.formatted(""));
        assertThat(all.status()).as(all.text()).isEqualTo(422);
        assertThat(all.at("code")).isEqualTo("petition.a-joint-visit-sends-representatives");
        var five = district().post("/petitions", visit.formatted(", \"visitors\": 5"));
        assertThat(five.status()).as(five.text()).isEqualTo(201);
    }

    @Test
    void a_file_is_read_by_number_and_by_case() {
        var lodged = lodged();
        var byNumber = district().get("/petitions/" + lodged.at("number"));
        var byCase = district().get("/cases/" + lodged.at("caseId"));
        assertThat(byNumber.status()).as(byNumber.text()).isEqualTo(200);
        assertThat(byNumber.json().at("/letter/title").asString()).isEqualTo("路灯不亮");
        assertThat(byNumber.at("holder")).isEqualTo(DISTRICT);
        assertThat(byNumber.at("state")).isEqualTo("received");
        assertThat(byNumber.json().path("actions").toString()).contains("\"register\"");
        assertThat(byCase.json()).isEqualTo(byNumber.json());
    }

    @Test
    void anyone_with_the_code_sees_plain_progress_and_nobody_without() {
        var lodged = lodged();
        var number = lodged.at("number");
        var progress = nobody().get("/tracking/" + number + "?code=" + lodged.at("queryCode"));
        assertThat(progress.status()).as(progress.text()).isEqualTo(200);
        assertThat(progress.at("number")).isEqualTo(number);
        assertThat(progress.at("state")).isEqualTo("received");
        assertThat(nobody().get("/tracking/" + number + "?code=AAAA-BBBB-CCCC").status())
                .isEqualTo(404);
        assertThat(nobody().get("/tracking/" + number).status()).isEqualTo(400);
    }

    @Test
    void a_lost_code_is_replaced_after_an_identity_check_and_the_old_one_opens_nothing() {
        var lodged = lodged();
        var tracking = "/tracking/" + lodged.at("number") + "?code=";
        var path = "/petitions/" + lodged.at("number") + "/reissue-code";
        assertThat(nobody().post(path + "?code=" + lodged.at("queryCode"), "{}").status())
                .isEqualTo(401);
        assertThat(district().post(path, "{\"check\":\"identity_card\"}").status())
                .isEqualTo(400);
        var key = UUID.randomUUID().toString();
        var said = "{\"check\":\"identity_card\",\"words\":\"本人到场\"}";
        var reissued = district().post(path, said, "Idempotency-Key", key);
        assertThat(reissued.status()).as(reissued.text()).isEqualTo(200);
        var code = reissued.at("queryCode");
        assertThat(code).isNotEqualTo(lodged.at("queryCode"));
        assertThat(nobody().get(tracking + code).status()).isEqualTo(200);
        assertThat(nobody().get(tracking + lodged.at("queryCode")).status()).isEqualTo(404);
        assertThat(district().post(path, said, "Idempotency-Key", key).at("queryCode"))
                .isEqualTo(code);
    }

    @Test
    void the_complainant_supplements_and_withdraws_with_the_code_and_does_nothing_else() {
        var lodged = lodged();
        var path = "/petitions/" + lodged.at("number") + "/";
        var code = "?code=" + lodged.at("queryCode");
        var supplement = nobody().form(
                        path + "supplement" + code,
                        List.of("words", "补充照片"),
                        List.of(new Part("file", "说明.txt", "晚上八点拍的".getBytes(UTF_8))));
        assertThat(supplement.status()).as(supplement.text()).isEqualTo(200);
        assertThat(nobody().post(path + "accept" + code, "").status()).isEqualTo(401);
        assertThat(nobody().post(path + "withdraw", "").status()).isEqualTo(401);
        assertThat(nobody().post(path + "withdraw" + code, "").at("state")).isEqualTo("withdrawn");
    }

    @Test
    void the_queue_has_the_fields_it_promises_and_goes_on_by_key() {
        lodged();
        lodged();
        var first = district().get("/worklist?centre=" + DISTRICT + "&sort=number&limit=1&standing=IN-TIME");
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        var item = first.json().path("items").path(0);
        assertThat(item.propertyNames())
                .containsExactly(
                        "caseId",
                        "number",
                        "kind",
                        "title",
                        "withheld",
                        "headcount",
                        "marks",
                        "centre",
                        "decider",
                        "state",
                        "receivedAt",
                        "dueOn",
                        "standing",
                        "assignee");
        assertThat(item.path("standing").asString()).isEqualTo("in_time");
        var next = district()
                .get("/worklist?sort=number&limit=1&standing=in_time&after="
                        + URLEncoder.encode(first.at("next"), UTF_8));
        assertThat(next.json().path("items").path(0).path("caseId")).isNotEqualTo(item.path("caseId"));
    }

    @Test
    void counts_name_every_state_and_count_this_one() {
        lodged();
        var counts = district().get("/worklist/counts?centre=" + DISTRICT + "&by=state");
        assertThat(counts.status()).as(counts.text()).isEqualTo(200);
        assertThat(counts.json().path("received").asLong()).isPositive();
        assertThat(district().get("/worklist/counts?by=standing").json().has("overdue"))
                .isTrue();
    }

    @Test
    void an_auditor_reads_the_raw_history_and_an_officer_does_not() {
        var lodged = lodged();
        var path = "/cases/" + lodged.at("caseId") + "/events";
        var events = as("auditor.all").get(path + "?purpose=routine-audit");
        assertThat(events.status()).as(events.text()).isEqualTo(200);
        JsonNode first = events.json().path(0);
        assertThat(first.propertyNames())
                .containsExactly(
                        "sequence", "type", "revision", "occurredAt", "recordedAt", "actor", "unit", "rule", "payload");
        assertThat(first.path("type").asString()).isEqualTo("petition.lodged");
        assertThat(first.path("payload").isObject()).isTrue();
        assertThat(events.text()).doesNotContain("路灯");
        assertThat(district().get(path).status()).isEqualTo(403);
    }

    @Test
    void units_are_told_with_those_below_them() {
        var centre = district().get("/centres/" + STREET);
        assertThat(centre.at("superior")).isEqualTo(DISTRICT);
        assertThat(centre.at("level")).isEqualTo("street");
        var children = district().get("/centres/" + DISTRICT + "/children");
        assertThat(children.json().isArray()).isTrue();
        assertThat(children.text()).contains(STREET);
        assertThat(district().get("/centres/999999999999").status()).isEqualTo(404);
    }

    @Test
    void a_file_is_attached_once_its_content_fits() {
        var number = accepted("SUGGESTION");
        var path = "/petitions/" + number + "/attach";
        var pdf = new Part("file", "合同.pdf", "%PDF-1.7\n%%EOF".getBytes(UTF_8));
        var attached = district().form(path, List.of("inner", "true"), List.of(pdf));
        assertThat(attached.status()).as(attached.text()).isEqualTo(200);
        var file = district()
                .get("/petitions/" + number)
                .json()
                .path("attachments")
                .path(0);
        assertThat(file.path("name").asString()).isEqualTo("合同.pdf");
        assertThat(file.path("sha256").asString()).hasSize(64);
        var program = new Part("file", "合同.pdf", new byte[] {0x4d, 0x5a, 0, 0, 1, 2, 3, 4});
        assertThat(district().form(path, List.of(), List.of(program)).status()).isEqualTo(415);
        assertThat(district().form(path, List.of(), List.of()).text()).contains("request.file-missing");
        assertThat(as("officer.neighbour").form(path, List.of(), List.of(pdf)).status())
                .isEqualTo(403);
    }

    @Test
    void what_is_told_on_the_phone_has_its_record_even_when_only_the_text_came() {
        var lodged = district().post("/petitions", """
                {"channel": "phone", "name": "韩梅梅", "title": "噪声", "text": "楼下夜里施工。"}""");
        assertThat(lodged.status()).as(lodged.text()).isEqualTo(201);
        var file = district().get("/petitions/" + lodged.at("number"));
        assertThat(file.json().at("/letter/oralRecord").asString()).isEqualTo("楼下夜里施工。");
    }

    @Test
    void health_as_a_whole_is_up_and_so_is_readiness() {
        assertThat(nobody().get("/actuator/health").at("status")).isEqualTo("UP");
        assertThat(nobody().get("/actuator/health/readiness").at("status")).isEqualTo("UP");
    }

    @Test
    void every_action_has_its_path_in_the_description() {
        var document = nobody().get("/v3/api-docs");
        assertThat(document.at("openapi")).startsWith("3.1");
        var paths = document.json().path("paths").propertyNames();
        assertThat(paths)
                .contains(
                        "/api/v1/petitions",
                        "/api/v1/petitions/{number}",
                        "/api/v1/tracking/{number}",
                        "/api/v1/cases/{caseId}",
                        "/api/v1/cases/{caseId}/events",
                        "/api/v1/worklist",
                        "/api/v1/worklist/counts",
                        "/api/v1/imports/petitions",
                        "/api/v1/imports/{id}",
                        "/api/v1/imports/divisions",
                        "/api/v1/centres/{code}",
                        "/api/v1/centres/{code}/children");
        assertThat(paths)
                .containsAll(Stream.of(Action.values())
                        .map(action -> "/api/v1/petitions/{number}/" + ActionRequests.path(action))
                        .toList());
        assertThat(Stream.of(Action.values())
                        .filter(action -> document.json()
                                .path("paths")
                                .path("/api/v1/petitions/{number}/" + ActionRequests.path(action))
                                .at("/post/requestBody/content/application~1json/schema")
                                .isEmpty()))
                .as("actions of which the description does not say what they take")
                .isEmpty();
        var register = document.json().at("/components/schemas/RoutingRequestRegister");
        assertThat(register.at("/properties/kind").toString() + document.text()).contains("\"suggestion\"");
    }
}
