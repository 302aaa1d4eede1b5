package org.fengqiao.infra.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.authority.Duty.DIRECTOR;
import static org.fengqiao.domain.authority.Duty.PETITION_OFFICER;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proposals of petition offices as other systems make and answer them (P21). */
class ProposalsOverRestTest extends OfficeOnTheNet {
    private static final String ALL = "/proposals";
    private static final AtomicBoolean HIRED = new AtomicBoolean();

    @BeforeEach
    void hire() {
        furnish();
        if (!HIRED.getAndSet(true)) {
            account("proposed.street", STREET, PETITION_OFFICER, DIRECTOR);
        }
    }

    private Net.Answer made(String more) {
        var answer = district().post(ALL, """
                {"kind": "improve_work", "addressee": "%s", "subject": "改进登记", "text": "请当日登记。",
                 "answerBy": "%s"%s}""".formatted(STREET, today().plusDays(30), more));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private static String path(Net.Answer noted) {
        return ALL + "/" + noted.at("proposalId");
    }

    @Test
    void it_is_made_listed_for_both_and_answered_by_its_addressee_once() {
        var noted = made("");
        assertThat(noted.at("number")).startsWith("J320508-");
        assertThat(noted.header("Location")).isEqualTo("/api/v1" + path(noted));
        assertThat(as("proposed.street")
                        .get(ALL + "?way=received&state=awaiting")
                        .text())
                .contains(noted.at("number"));
        assertThat(district().get(ALL + "?way=made&kind=improve_work").text()).contains(noted.at("number"));
        assertThat(district().get(ALL + "?overdue=true").text()).doesNotContain(noted.at("number"));
        var answered = as("proposed.street").post(path(noted) + "/answer", """
                {"adoption": "partly_adopted", "words": "窗口当日，信件次日。"}""");
        assertThat(answered.json().at("/item/state").asString())
                .as(answered.text())
                .isEqualTo("answered");
        assertThat(district().get(path(noted)).at("answer")).isEqualTo("窗口当日，信件次日。");
        var again = as("proposed.street").post(path(noted) + "/answer", """
                {"adoption": "adopted", "words": "改"}""");
        assertThat(again.status() + " " + again.at("code")).isEqualTo("409 proposal.answered-already");
    }

    @Test
    void what_was_written_down_wrongly_is_corrected_with_both_values() {
        var noted = made("");
        as("proposed.street").post(path(noted) + "/answer", "{\"adoption\": \"adopted\", \"words\": \"改\"}");
        var corrected = as("proposed.street").post(path(noted) + "/correct", """
                {"fact": "adoption", "value": "not_adopted", "reason": "选错了"}""");
        assertThat(corrected.json().at("/item/adoption").asString())
                .as(corrected.text())
                .isEqualTo("not_adopted");
        var denied = district().post(path(noted) + "/correct", """
                {"fact": "answer", "value": "不改", "reason": "替改"}""");
        assertThat(denied.status())
                .as("who made it may write down an answer on paper")
                .isEqualTo(200);
        var subject = as("proposed.street").post(path(noted) + "/correct", """
                {"fact": "subject", "value": "别的", "reason": "不想要"}""");
        assertThat(subject.status() + " " + subject.at("code")).isEqualTo("403 authority.denied");
    }

    @Test
    void it_is_reminded_and_withdrawn_by_who_made_it() {
        var noted = made("");
        var reminded = district().post(path(noted) + "/remind", "{\"words\": \"请尽快\"}");
        assertThat(reminded.json().at("/steps/1/kind").asString()).isEqualTo("reminded");
        var withdrawn = district().post(path(noted) + "/withdraw", "{\"reason\": \"重复\"}");
        assertThat(withdrawn.json().at("/item/state").asString()).isEqualTo("withdrawn");
    }

    @Test
    void the_same_idempotency_key_makes_one_proposal() {
        var body = """
                {"kind": "improve_policy", "body": "区委、区政府", "subject": "完善政策", "text": "建议统一。", "answerBy": "%s"}""".formatted(today().plusDays(30));
        var key = id();
        var first = district().post(ALL, body, "Idempotency-Key", key);
        var second = district().post(ALL, body, "Idempotency-Key", key);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(second.at("proposalId")).isEqualTo(first.at("proposalId"));
    }

    @Test
    void a_case_that_is_kept_from_the_addressee_is_told_to_the_maker_alone() {
        var secret = district().post("/petitions", """
                {"name": "韩梅", "title": "举报街道", "text": "街道乱收费。", "accused": ["%s"]}""".formatted(STREET));
        var noted = made(", \"petitions\": [\"" + secret.at("number") + "\"]");
        assertThat(district().get(path(noted)).text()).contains(secret.at("number"));
        assertThat(as("proposed.street").get(path(noted)).text())
                .contains(noted.at("number"))
                .doesNotContain(secret.at("number"), secret.at("caseId"));
        var unknown = as("proposed.street").post(ALL, """
                {"kind": "improve_policy", "body": "区委", "subject": "题", "text": "文", "answerBy": "%s",
                 "petitions": ["%s"]}""".formatted(today().plusDays(9), secret.at("number")));
        assertThat(unknown.status() + " " + unknown.at("code")).isEqualTo("404 case.unknown");
    }

    @Test
    void whom_it_is_about_is_answered_as_for_one_that_is_not_there() {
        var noted = district().post(ALL, """
                {"kind": "hold_to_account", "body": "区纪委监委", "aboutUnits": ["%s"], "subject": "追究", "text": "拖延。",
                 "answerBy": "%s"}""".formatted(STREET, today().plusDays(9)));
        assertThat(noted.status()).as(noted.text()).isEqualTo(201);
        var walled = as("proposed.street");
        for (var answer : new Net.Answer[] {
            walled.get(path(noted)),
            walled.post(path(noted) + "/answer", "{\"adoption\": \"adopted\", \"words\": \"改\"}"),
            walled.post(path(noted) + "/remind", "{\"words\": \"催\"}"),
            walled.post(path(noted) + "/withdraw", "{\"reason\": \"撤\"}"),
            walled.post(path(noted) + "/correct", "{\"fact\": \"text\", \"value\": \"改\", \"reason\": \"错\"}")
        }) {
            assertThat(answer.status() + " " + answer.at("code")).isEqualTo("404 proposal.unknown");
        }
        assertThat(walled.get(ALL).text()).doesNotContain(noted.at("number"));
    }

    @Test
    void an_auditor_reads_words_after_stating_a_purpose() {
        var noted = made("");
        assertThat(as("auditor.all").get(path(noted)).text()).doesNotContain("改进登记", "请当日登记");
        assertThat(as("auditor.all").get(path(noted) + "?purpose=audit").at("text"))
                .isEqualTo("请当日登记。");
    }
}
