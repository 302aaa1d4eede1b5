package org.fengqiao.infra.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.authority.Duty.AUDITOR;
import static org.fengqiao.domain.authority.Duty.DIRECTOR;
import static org.fengqiao.domain.authority.Duty.PETITION_OFFICER;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.petitionfile.Action;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** By every door of the interface a case that is kept from somebody is answered as one that does not exist (P12, P14). */
class WallsOverRestTest extends OfficeOnTheNet {
    private static final String NEVER = "320508-2026-999999";
    private static final AtomicBoolean HIRED = new AtomicBoolean();

    @Autowired
    private AccessLog log;

    @BeforeEach
    void hire() {
        furnish();
        if (!HIRED.getAndSet(true)) {
            account("director.street", STREET, DIRECTOR, PETITION_OFFICER);
            account("auditor.street", STREET, AUDITOR);
            account("colleague.district", DISTRICT, PETITION_OFFICER);
        }
    }

    /** As the complainant's counter or a partner would hand it in: brought to the street, about the street. */
    private Net.Answer about(String accused) {
        var answer = as("officer.street").post("/petitions", """
                {"name": "韩梅", "title": "举报街道乱收费", "text": "街道办事要收两次钱。", "centre": "%s", "accused": ["%s"]}""".formatted(STREET, accused));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    @Test
    void it_is_numbered_and_held_above_those_it_is_about() {
        var number = about(STREET).at("number");
        assertThat(number).startsWith("320508-");
        assertThat(about(STREET).json().path("queryCode").isNull())
                .as("whom it is about is not handed the key to it")
                .isTrue();
        var file = district().get("/petitions/" + number);
        assertThat(file.at("holder")).isEqualTo(DISTRICT);
        assertThat(file.json().at("/keptFrom/units/0").asString()).isEqualTo(STREET);
    }

    @Test
    void those_it_is_about_and_all_below_them_get_the_answer_of_a_case_that_is_not_there() {
        var lodged = about(STREET);
        for (var walled : List.of("officer.street", "director.street", "auditor.street", "officer.community")) {
            alike(walled, lodged.at("number"), NEVER, number -> "/petitions/" + number);
            alike(walled, lodged.at("caseId"), id(), caseId -> "/cases/" + caseId);
            alike(walled, lodged.at("caseId"), id(), caseId -> "/cases/" + caseId + "/events");
            assertThat(as(walled).get("/worklist?limit=200").text()).doesNotContain(lodged.at("caseId"));
            assertThat(as(walled).get("/worklist?q=" + lodged.at("number")).text())
                    .doesNotContain(lodged.at("caseId"));
            assertThat(as(walled).get("/worklist?q=%E4%B9%B1%E6%94%B6%E8%B4%B9").text())
                    .doesNotContain(lodged.at("caseId"));
        }
        assertThat(as("auditor.street")
                        .get("/worklist?limit=200&centre=" + DISTRICT)
                        .text())
                .doesNotContain(lodged.at("caseId"));
        assertThat(district()
                        .get("/worklist?q=%E4%B9%B1%E6%94%B6%E8%B4%B9&limit=200")
                        .text())
                .contains(lodged.at("caseId"));
    }

    @Test
    void whatever_they_send_is_answered_alike() {
        var number = about(STREET).at("number");
        for (var action : Action.values()) {
            var path = "/" + ActionRequests.path(action);
            var there = as("director.street").post("/petitions/" + number + path, "{}");
            var nowhere = as("director.street").post("/petitions/" + NEVER + path, "{}");
            assertThat(there.status()).as("%s", action).isEqualTo(404);
            assertThat(there.at("code")).isEqualTo("case.unknown");
            assertThat(told(there)).as("%s", action).isEqualTo(told(nowhere));
        }
    }

    @Test
    void naming_it_as_the_same_matter_tells_nothing_either() {
        var walled = about(STREET).at("number");
        var own = as("officer.street")
                .post("/petitions", "{\"name\": \"某\", \"title\": \"题\", \"text\": \"文\"}")
                .at("number");
        var there = as("officer.street").post("/petitions/" + own + "/same-matter", other(walled));
        var nowhere = as("officer.street").post("/petitions/" + own + "/same-matter", other(NEVER));
        assertThat(there.status()).isEqualTo(404);
        assertThat(told(there)).isEqualTo(told(nowhere));
    }

    @Test
    void no_count_tells_of_it() {
        var before = counts("auditor.street", DISTRICT);
        var own = counts("officer.street", STREET);
        var inside = counts("officer.district", DISTRICT);
        about(STREET);
        assertThat(counts("auditor.street", DISTRICT)).isEqualTo(before);
        assertThat(counts("officer.street", STREET)).isEqualTo(own);
        assertThat(counts("officer.district", DISTRICT)).isNotEqualTo(inside);
    }

    @Test
    void naming_them_while_they_have_it_takes_it_from_them_at_once() {
        var lodged = as("officer.street").post("/petitions", "{\"name\": \"某\", \"title\": \"题\", \"text\": \"文\"}");
        var number = lodged.at("number");
        var done = as("officer.street")
                .post("/petitions/" + number + "/name-accused", "{\"units\": [\"" + STREET + "\"]}");
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(as("officer.street").get("/petitions/" + number).status()).isEqualTo(404);
        assertThat(district().get("/petitions/" + number).at("holder")).isEqualTo(DISTRICT);
    }

    @Test
    void it_goes_to_none_of_them_and_the_refusal_says_why() {
        var number = about(STREET).at("number");
        act(number, "register", "{\"kind\": \"denunciation\", \"category\": \"" + CATEGORY + "\"}");
        for (var unit : List.of(STREET, COMMUNITY)) {
            var sent = district().post("/petitions/" + number + "/transfer", "{\"to\": \"" + unit + "\"}");
            assertThat(sent.status()).isEqualTo(422);
            assertThat(sent.at("code")).isEqualTo("petition.unit-is-walled");
        }
        act(number, "correct-accused", "{\"units\": [], \"reason\": \"听错了\"}");
        act(number, "transfer", "{\"to\": \"" + STREET + "\"}");
        assertThat(as("officer.street").get("/petitions/" + number).status()).isEqualTo(200);
    }

    @Test
    void a_recused_person_sees_it_no_more_and_colleagues_go_on() {
        var number = lodged().at("number");
        act(number, "take", "{}");
        assertThat(district().get("/petitions/" + number).at("assignee")).isEqualTo("officer.district");
        act(number, "disclose-interest", "{\"reasons\": \"信访人是我表弟\"}");
        var own = "{\"account\": \"officer.district\"}";
        assertThat(district()
                        .post("/petitions/" + number + "/grant-recusal", own)
                        .status())
                .isEqualTo(403);
        var granted = as("director.district").post("/petitions/" + number + "/grant-recusal", own);
        assertThat(granted.status()).as(granted.text()).isEqualTo(200);
        assertThat(district().get("/petitions/" + number).status()).isEqualTo(404);
        assertThat(district().get("/worklist?limit=200").text()).doesNotContain(number);
        var file = as("colleague.district").get("/petitions/" + number);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.json().path("assignee").isNull()).isTrue();
        var passed = as("colleague.district").post("/petitions/" + number + "/pass", own);
        assertThat(passed.at("code")).isEqualTo("petition.person-is-walled");
        var lift = "{\"account\": \"officer.district\", \"reason\": \"并非亲属\"}";
        assertThat(as("colleague.district")
                        .post("/petitions/" + number + "/lift-recusal", lift)
                        .status())
                .isEqualTo(403);
        assertThat(district()
                        .post("/petitions/" + number + "/lift-recusal", lift)
                        .status())
                .as("the person does not learn that there is one")
                .isEqualTo(404);
        var lifted = as("director.district").post("/petitions/" + number + "/lift-recusal", lift);
        assertThat(lifted.status()).as(lifted.text()).isEqualTo(200);
        assertThat(district().get("/petitions/" + number).status()).isEqualTo(200);
        assertThat(district().get("/worklist?limit=200").text()).contains(number);
    }

    @Test
    void that_they_tried_is_remembered_though_the_answer_does_not_say_so() {
        var lodged = about(STREET);
        as("officer.community").get("/cases/" + lodged.at("caseId"));
        assertThat(log.ofCase(lodged.at("caseId"), 0, 100))
                .extracting(
                        entry -> entry.access().kind() + " " + entry.access().account())
                .contains(AccessKind.DENIED + " " + accountOf("officer.community"));
    }

    private String counts(String who, String centre) {
        return String.join(
                "\n",
                Arrays.stream(new String[] {"state", "standing", "kind"})
                        .map(by -> as(who).get("/worklist/counts?centre=" + centre + "&by=" + by)
                                .text())
                        .toList());
    }

    private void alike(String who, String there, String nowhere, Function<String, String> path) {
        var one = as(who).get(path.apply(there));
        var other = as(who).get(path.apply(nowhere));
        assertThat(one.status()).as("%s asks %s", who, path.apply(there)).isEqualTo(404);
        assertThat(told(one)).isEqualTo(told(other));
    }

    /** All of the answer but the address that was asked for. */
    private static String told(Net.Answer answer) {
        var problem = (ObjectNode) answer.json();
        problem.remove("instance");
        return answer.status() + " " + problem;
    }

    private static String other(String number) {
        return "{\"number\": \"" + number + "\"}";
    }
}
