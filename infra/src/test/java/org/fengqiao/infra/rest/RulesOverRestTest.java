package org.fengqiao.infra.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The rulebook over the interface; what is changed here holds from 2090 on, so that no other test meets it. */
class RulesOverRestTest extends OfficeOnTheNet {
    private static final String CHANGE = """
            {"rule": "P06", "from": "2090-01-01", "amount": 10, "unit": "days", "law": "信访工作条例", "article": "22"}""";

    @Test
    void a_rule_is_looked_at_amended_and_told() {
        var keeper = as("keeper");
        var preview = keeper.post("/rulebook/amendments/preview", CHANGE);
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.json().at("/is/amount").asInt()).isEqualTo(10);
        assertThat(preview.json().at("/moved").asLong()).isZero();
        var before = preview.at("before");

        var asked = "{\"change\": " + CHANGE + ", \"before\": \"" + before + "\", \"reason\": \"新规定\"}";
        var key = id();
        var changed = keeper.post("/rulebook/amendments", asked, "Idempotency-Key", key);

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.at("version")).isEqualTo(preview.at("version"));
        assertThat(keeper.post("/rulebook/amendments", asked, "Idempotency-Key", key)
                        .text())
                .isEqualTo(changed.text());
        assertThat(keeper.post("/rulebook/amendments", asked).at("code")).isEqualTo("rulebook.changed-meanwhile");
        var told = keeper.get("/rulebook/history").json().at("/0");
        assertThat(told.at("/was/amount").asInt()).isEqualTo(15);
        assertThat(told.at("/reason").asString()).isEqualTo("新规定");
        assertThat(district().get("/rulebook").at("version")).isEqualTo(preview.at("version"));
    }

    @Test
    void what_holds_elsewhere_is_turned_on() {
        var keeper = as("keeper");
        var turning = "{\"rule\": \"P27\", \"from\": \"2090-01-01\", \"on\": true}";
        var before = keeper.post("/rulebook/switches/preview", turning).at("before");

        var turned = keeper.post(
                "/rulebook/switches",
                "{\"change\": " + turning + ", \"before\": \"" + before + "\", \"reason\": \"区里决定\"}");

        assertThat(turned.status()).as(turned.text()).isEqualTo(200);
        assertThat(keeper.post("/rulebook/switches/preview", turning).at("code"))
                .isEqualTo("rulebook.changes-nothing");
        assertThat(keeper.post(
                                "/rulebook/switches/preview",
                                turning.replace("P27", "P06").replace("true", "false"))
                        .at("code"))
                .isEqualTo("rulebook.always-on");
    }

    @Test
    void who_keeps_no_rulebook_is_told_so() {
        assertThat(district().post("/rulebook/amendments/preview", CHANGE).status())
                .isEqualTo(403);
        assertThat(district().get("/rulebook/history").status()).isEqualTo(403);
        assertThat(nobody().get("/rulebook").status()).isIn(401, 403);
        assertThat(as("keeper").post("/rulebook/amendments/preview", "{}").status())
                .isEqualTo(400);
    }
}
