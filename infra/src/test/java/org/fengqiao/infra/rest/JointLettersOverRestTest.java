package org.fengqiao.infra.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Many people write together (P04): how many, who speaks for them, found in the queue, corrected, told on the net. */
class JointLettersOverRestTest extends OfficeOnTheNet {
    private Net.Answer joint(int people) {
        var answer = district().post("/petitions", """
                {"channel": "letter", "name": "周大年", "address": "干将路 1 号", "headcount": %d,
                 "representatives": "周大年 13800000002、吴小妹 13800000003",
                 "title": "请恢复公交站", "text": "四十户居民联名请求恢复公交站。"}""".formatted(people));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    @Test
    void it_is_seen_in_the_file_the_queue_and_on_the_tracking_page() {
        var lodged = joint(40);
        var number = lodged.at("number");

        var file = district().get("/petitions/" + number).json();
        assertThat(file.path("headcount").asInt()).isEqualTo(40);
        assertThat(file.at("/person/representatives").asString()).contains("吴小妹");
        var row = district().get("/worklist?mark=joint&q=" + number).json().at("/items/0");
        assertThat(row.path("headcount").asInt()).isEqualTo(40);
        assertThat(row.path("marks").toString()).containsIgnoringCase("joint");
        var tracked = nobody().get("/tracking/" + number + "?code=" + lodged.at("queryCode"));
        assertThat(tracked.json().path("headcount").asInt()).isEqualTo(40);
    }

    @Test
    void four_people_are_no_joint_petition_and_a_wrong_number_is_corrected() {
        var number = joint(40).at("number");

        act(number, "correct", "{\"fact\": \"headcount\", \"value\": \"4\", \"reason\": \"重复签名\"}");

        assertThat(district().get("/worklist?mark=joint&q=" + number).json().path("items"))
                .isEmpty();
        var corrected = district().get("/petitions/" + number).json().at("/corrections/0");
        assertThat(corrected.path("was").asString()).isEqualTo("40");
        assertThat(corrected.path("is").asString()).isEqualTo("4");
        assertThat(corrected.path("reason").asString()).isEqualTo("重复签名");
    }

    @Test
    void who_speaks_for_them_lies_sealed_and_is_opened_for_who_may_read_it() {
        var lodged = joint(40);
        var raw = as("auditor.all").get("/cases/" + lodged.at("caseId") + "/events");
        assertThat(raw.text()).contains("petition.representatives-named").doesNotContain("吴小妹");
        assertThat(as("auditor.all").get("/petitions/" + lodged.at("number")).text())
                .doesNotContain("吴小妹");
    }

    @Test
    void one_person_alone_has_no_representatives() {
        var answer = district().post("/petitions", """
                {"name": "周大年", "title": "题", "text": "文", "representatives": "吴小妹"}""");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("code")).isEqualTo("petition.nobody-to-represent");
    }
}
