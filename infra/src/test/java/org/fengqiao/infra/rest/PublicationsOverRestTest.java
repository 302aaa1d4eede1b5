package org.fengqiao.infra.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The last word after a hearing is published, read by anybody, and taken down (P20). */
class PublicationsOverRestTest extends OfficeOnTheNet {
    private static final String HEAD = "director.district";

    private static String words(String title, String text) {
        return words(title, text, today().plusDays(30));
    }

    private static String words(String title, String text, LocalDate until) {
        return "{\"title\": \"%s\", \"text\": \"%s\", \"until\": \"%s\"}".formatted(title, text, until);
    }

    private JsonNode published(String title) {
        for (var item : nobody().get("/publications?limit=50").json().path("items")) {
            if (item.path("title").asString().equals(title)) {
                return item;
            }
        }
        return null;
    }

    private Net.Answer publish(String who, String number, String body) {
        return as(who).post("/petitions/" + number + "/publish-opinion", body);
    }

    @Test
    void anybody_reads_it_until_it_is_taken_down_and_file_and_tracking_page_say_so() {
        var lodged = heardToTheEnd();
        var number = lodged.at("number");
        act(HEAD, number, "publish-opinion", words("某小区路灯不亮问题", "经听证，应在一周内修复。"));

        var item = published("某小区路灯不亮问题");
        assertThat(item.path("by").asString()).isEqualTo(DISTRICT);
        assertThat(item.path("text").asString()).isEqualTo("经听证，应在一周内修复。");
        assertThat(item.toString()).doesNotContain(number, lodged.at("caseId"), "李雷");
        var one = "/publications/" + item.path("id").asString();
        assertThat(nobody().get(one).at("title")).isEqualTo("某小区路灯不亮问题");

        act(HEAD, number, "withdraw-publication", "{\"reason\": \"位置写得太细\"}");

        assertThat(published("某小区路灯不亮问题")).isNull();
        assertThat(nobody().get(one).status()).isEqualTo(404);
        var told = district().get("/petitions/" + number).json().at("/remedy/publications/0");
        assertThat(told.at("/period/until").asString())
                .isEqualTo(today().plusDays(30).toString());
        assertThat(told.at("/takenDown/reason").asString()).isEqualTo("位置写得太细");
        var tracked = nobody().get("/tracking/" + number + "?code=" + lodged.at("queryCode"));
        assertThat(tracked.text()).contains("petition.opinion-published", "petition.publication-withdrawn", "位置写得太细");
    }

    @Test
    void not_by_an_officer_nor_by_another_unit() {
        var number = heardToTheEnd().at("number");
        for (var who : new String[] {"officer.district", "officer.street", "officer.neighbour", "auditor.all"}) {
            var refused = publish(who, number, words("题", "李雷"));
            assertThat(refused.at("code")).as(who).isEqualTo("authority.denied");
        }
    }

    @Test
    void not_what_says_who_it_is_and_the_refusal_does_not_repeat_it() {
        var number = heardToTheEnd().at("number");
        for (var text : new String[] {"李雷反映", "电话 138-0000-0001", "住平江路 1 号", "身份证 320502197001011234"}) {
            var refused = publish(HEAD, number, words("某小区路灯", text));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.at("code")).isEqualTo("publication.tells-who-it-is");
            assertThat(refused.text()).doesNotContain("李雷", "138", "平江路", "320502");
        }
        assertThat(publish(HEAD, number, words("某小区路灯", "李某反映，平江路一带")).status()).isEqualTo(200);
    }

    @Test
    void not_without_words_and_not_for_too_long() {
        var number = heardToTheEnd().at("number");

        assertThat(publish(HEAD, number, words("", "文")).status()).isEqualTo(400);
        assertThat(publish(HEAD, number, words("题", "文", today().plusYears(2))).at("code"))
                .isEqualTo("petition.publication-too-long");
        assertThat(publish(HEAD, number, words("题", "文", today().minusDays(1))).at("code"))
                .isEqualTo("petition.publication-ends-before-it-begins");
    }

    @Test
    void not_before_the_last_word() {
        var number = accepted("appeal");

        assertThat(publish(HEAD, number, words("题", "文")).at("code")).isEqualTo("petition.not-now");
    }

    @Test
    void twice_with_the_same_key_is_once() {
        var number = heardToTheEnd().at("number");
        var path = "/petitions/" + number + "/publish-opinion";
        var body = words("同一把钥匙" + number, "文");
        var key = id();
        var first = as(HEAD).post(path, body, "Idempotency-Key", key);
        var again = as(HEAD).post(path, body, "Idempotency-Key", key);

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(again.status()).as(again.text()).isEqualTo(200);
    }
}
