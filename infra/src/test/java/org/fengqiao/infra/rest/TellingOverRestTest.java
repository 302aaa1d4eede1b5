package org.fengqiao.infra.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Only who says how the complainant was told has told them (article 23, P08). */
class TellingOverRestTest extends OfficeOnTheNet {
    private String registered() {
        return registered(lodged());
    }

    private String registered(Net.Answer lodged) {
        var number = lodged.at("number");
        act(number, "register", "{\"kind\": \"suggestion\", \"category\": \"" + CATEGORY + "\"}");
        return number;
    }

    private JsonNode file(String number) {
        return district().get("/petitions/" + number).json();
    }

    @Test
    void who_says_nothing_about_telling_is_not_recorded_as_having_told() {
        var number = registered();
        var before = file(number);

        for (var silent : new String[] {"", "{}"}) {
            var answer = district().post("/petitions/" + number + "/accept", silent);
            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
            assertThat(answer.at("code")).isEqualTo("petition.notice-missing");
            assertThat(answer.at("hint")).isNotEmpty();
        }

        assertThat(file(number).path("deadlines")).isEqualTo(before.path("deadlines"));
        assertThat(before.path("deadlines").toString()).containsIgnoringCase("\"notice\"");
    }

    @ParameterizedTest
    @CsvSource({
        "refuse, '{\"route\": \"litigation\", \"reasons\": \"已起诉\"}'",
        "merge, '{\"number\": \"%s\"}'",
    })
    void nor_where_it_is_refused_or_merged(String action, String body) {
        var leading = lodged().at("number");
        var answer = district().post("/petitions/" + registered() + "/" + action, body.formatted(leading));
        assertThat(answer.at("code")).as(answer.text()).isEqualTo("petition.notice-missing");
    }

    @Test
    void how_is_to_be_said_and_the_day_is_today_when_left_out() {
        var number = registered();
        for (var action : new String[] {"accept", "notice"}) {
            var body = action.equals("accept") ? "{\"notice\": {}}" : "{}";
            var without = district().post("/petitions/" + number + "/" + action, body);
            assertThat(without.status()).as(without.text()).isEqualTo(400);
            assertThat(without.at("code")).isEqualTo("request.missing");
            assertThat(without.at("detail")).contains("manner");
        }

        act(number, "notice", "{\"manner\": \"phone\"}");

        assertThat(file(number).path("deadlines").toString()).doesNotContainIgnoringCase("\"notice\"");
    }

    @Test
    void who_left_no_address_need_not_be_told() {
        var number = registered(district().post("/petitions", """
                {"name": "某", "title": "路灯不亮", "text": "路灯坏了三个月。"}"""));
        assertThat(act(number, "accept", "").at("state")).isEqualTo("in_work");
    }
}
