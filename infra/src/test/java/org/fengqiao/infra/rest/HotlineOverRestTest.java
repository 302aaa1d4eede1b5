package org.fengqiao.infra.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.authority.Duty.DIRECTOR;
import static org.fengqiao.domain.authority.Duty.PETITION_OFFICER;

import java.util.concurrent.atomic.AtomicBoolean;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Contact;
import org.fengqiao.domain.petition.ContactCommand.ChooseContact;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.infra.exports.Taken;
import org.fengqiao.projections.cases.Cases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Calls to the hotline as another exchange writes them down (P27). */
class HotlineOverRestTest extends OfficeOnTheNet {
    private static final String CALLS = "/hotline/calls";
    private static final AtomicBoolean HIRED = new AtomicBoolean();

    @Autowired
    private Cases cases;

    @BeforeEach
    void hire() {
        furnish();
        if (!HIRED.getAndSet(true)) {
            account("caller.street", STREET, PETITION_OFFICER, DIRECTOR);
        }
    }

    private Net.Answer take(String more) {
        var answer = as("caller.street").post(CALLS, """
                {"phone": "13900000001", "question": "老年证在哪里办？要带什么？", "category": "%s"%s}""".formatted(CATEGORY, more));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private String path(Net.Answer noted) {
        return CALLS + "/" + noted.at("callId");
    }

    @Test
    void a_call_that_is_answered_on_the_spot_is_one_request() {
        var noted = take(", \"answer\": \"到服务站当场办\"");
        assertThat(noted.at("number")).startsWith("T320508015-");
        assertThat(noted.header("Location")).isEqualTo("/api/v1" + path(noted));
        var record = as("caller.street").get(path(noted));
        assertThat(record.json().at("/item/state").asString()).isEqualTo("answered");
        assertThat(record.at("answer")).isEqualTo("到服务站当场办");
        assertThat(as("caller.street").get(CALLS + "?state=answered").text()).contains(noted.at("number"));
    }

    @Test
    void what_could_not_be_answered_at_once_is_answered_later_and_once() {
        var noted = take("");
        var answered = as("caller.street").post(path(noted) + "/answer", "{\"words\": \"已问过，周一起办\"}");
        assertThat(answered.at("answer")).as(answered.text()).isEqualTo("已问过，周一起办");
        var again = as("caller.street").post(path(noted) + "/answer", "{\"words\": \"又一次\"}");
        assertThat(again.status() + " " + again.at("code")).isEqualTo("409 call.answered-already");
    }

    @Test
    void the_rest_becomes_a_petition_in_the_words_of_the_call() {
        var noted = take("");
        var lodged = as("caller.street").post(path(noted) + "/petition", "{\"name\": \"蔡素珍\"}");
        assertThat(lodged.status()).as(lodged.text()).isEqualTo(201);
        var file = as("caller.street").get("/petitions/" + lodged.at("number")).json();
        assertThat(file.at("/letter/oralRecord").asString()).isEqualTo("老年证在哪里办？要带什么？");
        assertThat(file.at("/person/phone").asString()).isEqualTo("13900000001");
        assertThat(as("caller.street").get(path(noted)).at("petition")).isEqualTo(lodged.at("number"));
    }

    @Test
    void what_was_written_down_wrongly_is_corrected_and_both_values_stay_with_the_reason() {
        var noted = take(", \"name\": \"张三\"");
        var corrected = as("caller.street").post(path(noted) + "/correct", """
                {"fact": "name", "value": "章珊", "reason": "听错了"}""");
        assertThat(corrected.at("name")).as(corrected.text()).isEqualTo("章珊");
        var first = corrected.json().at("/corrections/0");
        assertThat(first.at("/was").asString()
                        + first.at("/is").asString()
                        + first.at("/reason").asString())
                .isEqualTo("张三章珊听错了");
        assertThat(as("auditor.all").get(path(noted)).text()).doesNotContain("张三", "章珊", "听错了", "13900000001");
        assertThat(as("caller.street").get(CALLS + "?q=%E7%AB%A0%E7%8F%8A").text())
                .contains(noted.at("number"));
        assertThat(as("caller.street").get(CALLS + "?q=%E5%BC%A0%E4%B8%89").text())
                .doesNotContain(noted.at("number"));
    }

    @Test
    void the_list_leaves_as_a_table_masked_as_it_is_shown() throws Exception {
        var noted = take(", \"name\": \"张三\"");
        assertThat(as("caller.street").get(CALLS + ".xlsx").at("code")).isEqualTo("export.purpose-missing");
        var taken = as("caller.street").file(CALLS + ".xlsx?state=open&purpose=meeting");
        var rows = Taken.rows(taken.body());
        assertThat(rows.getFirst()).startsWith("编号");
        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith(noted.at("number")));
        assertThat(rows.toString()).contains("老年证在哪里办？要带什么？").doesNotContain("张三", "13900000001");
    }

    @Test
    void a_call_whose_petition_is_kept_from_somebody_is_not_there_by_any_path() throws Exception {
        var noted = take(", \"name\": \"韩梅\"");
        var lodged = as("officer.district").post(path(noted) + "/petition", "{\"accused\": [\"" + STREET + "\"]}");
        assertThat(lodged.status()).as(lodged.text()).isEqualTo(201);
        var walled = as("caller.street");
        for (var answer : new Net.Answer[] {
            walled.get(path(noted)),
            walled.post(path(noted) + "/answer", "{\"words\": \"答\"}"),
            walled.post(path(noted) + "/correct", "{\"fact\": \"name\", \"value\": \"某\", \"reason\": \"错\"}"),
            walled.post(path(noted) + "/petition", "{}")
        }) {
            assertThat(answer.status() + " " + answer.at("code")).isEqualTo("404 call.unknown");
        }
        assertThat(walled.get(CALLS).text()).doesNotContain(noted.at("number"));
        assertThat(Taken.rows(walled.file(CALLS + ".xlsx?purpose=x").body()).toString())
                .doesNotContain(noted.at("number"));
        assertThat(district().get(path(noted)).status()).isEqualTo(200);
    }

    @Test
    void a_phone_that_is_confidential_in_the_petition_is_so_in_the_call_it_came_from() {
        var noted = take(", \"name\": \"蔡素珍\"");
        var lodged = as("caller.street").post(path(noted) + "/petition", "{}");
        assertThat(district().get(path(noted)).at("phone")).isEqualTo("13900000001");
        var caseId = lodged.at("caseId");
        cases.send(new Actor.Complainant(caseId), new ChooseContact(caseId, new Contact(Means.NONE, null, true)), id());
        assertThat(district().get(path(noted)).at("phone")).isEmpty();
        assertThat(as("caller.street").get(path(noted)).at("phone")).isEqualTo("13900000001");
    }
}
