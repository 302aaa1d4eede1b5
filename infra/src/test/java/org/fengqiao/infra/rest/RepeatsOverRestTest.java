package org.fengqiao.infra.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.authority.Duty.PETITION_OFFICER;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One petition repeats another at the same body: linked, merged, parted, and told what the earlier one was answered. */
class RepeatsOverRestTest extends OfficeOnTheNet {
    private static final AtomicBoolean HIRED = new AtomicBoolean();

    @BeforeEach
    void hire() {
        furnish();
        if (!HIRED.getAndSet(true)) {
            account("other.district", DISTRICT, PETITION_OFFICER);
        }
    }

    private record Two(Net.Answer leading, Net.Answer merged) {
        String first() {
            return leading.at("number");
        }

        String later() {
            return merged.at("number");
        }
    }

    private Two merged() {
        var two = new Two(lodged(), lodged());
        var done = act(two.later(), "merge", into(two.first()));
        assertThat(done.at("state")).isEqualToIgnoringCase("merged");
        eventually(() -> assertThat(file(two.first()).at("/merging/merged/0").asString())
                .isEqualTo(two.merged().at("caseId")));
        return two;
    }

    private static String into(String number) {
        return "{\"number\": \"" + number + "\", \"reason\": \"同一盏路灯\", \"notice\": {\"manner\": \"post\"}}";
    }

    private JsonNode file(String number) {
        return district().get("/petitions/" + number).json();
    }

    private JsonNode tracked(Net.Answer lodged) {
        var answer = nobody().get("/tracking/" + lodged.at("number") + "?code=" + lodged.at("queryCode"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** What one case asks of the other is carried over a moment later. */
    private static void eventually(Runnable holds) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(holds::run);
    }

    private void answer(String number) {
        act(number, "register", "{\"kind\": \"appeal\", \"category\": \"" + CATEGORY + "\"}");
        act(number, "accept", TOLD);
        act(number, "answer", """
                {"outcome": "supported", "request": "修路灯", "factsAndReasons": "李雷家门口的灯坏了",
                 "opinion": "三日内修好李雷家门口的灯", "legalBasis": "条例", "notice": {"manner": "post"}}""");
    }

    @Test
    void both_files_name_each_other_and_nothing_is_owed_in_the_later_one() {
        var two = merged();

        var later = file(two.later());
        assertThat(later.at("/merging/into").asString()).isEqualTo(two.leading().at("caseId"));
        assertThat(later.path("deadlines")).isEmpty();
        assertThat(later.path("notes").toString()).contains("同一盏路灯");
        assertThat(district().get("/worklist?open=true&q=" + two.later()).json().path("items"))
                .isEmpty();
        assertThat(district()
                        .get("/worklist?state=merged&q=" + two.later())
                        .json()
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void its_complainant_sees_how_the_other_goes_on_and_nothing_of_who_lodged_it() {
        var two = merged();
        act(two.first(), "register", "{\"kind\": \"appeal\", \"category\": \"" + CATEGORY + "\"}");

        var page = tracked(two.merged());

        assertThat(page.path("state").asString()).isEqualToIgnoringCase("merged");
        assertThat(page.at("/leading/state").asString()).isEqualToIgnoringCase("registered");
        assertThat(page.at("/leading/steps").toString()).contains("petition.registered");
        assertThat(page.path("leading").toString())
                .doesNotContain(two.first())
                .doesNotContain(two.leading().at("caseId"))
                .doesNotContain("李雷", "路灯");
        assertThat(tracked(two.leading()).path("leading").isNull()).isTrue();
    }

    @Test
    void the_answer_is_told_to_both() {
        var two = merged();
        answer(two.first());
        eventually(
                () -> assertThat(tracked(two.merged()).path("steps").toString()).contains("petition.leading-answered"));
        assertThat(tracked(two.merged()).toString()).doesNotContain("李雷家门口");

        act(two.later(), "tell-leading-answer", "{\"words\": \"路灯三日内修好。\", \"notice\": {\"manner\": \"post\"}}");

        var page = tracked(two.merged());
        assertThat(page.path("told").toString()).contains("leading-answer", "路灯三日内修好。");
        assertThat(page.path("canRate").asBoolean()).isTrue();
    }

    @Test
    void merged_in_error_it_goes_on_with_its_own_terms() {
        var two = new Two(lodged(), lodged());
        var owed = file(two.later()).path("deadlines");
        act(two.later(), "merge", into(two.first()));

        var parted = act(two.later(), "undo-merge", "{\"reason\": \"不是同一盏灯\"}");

        assertThat(parted.at("state")).isEqualToIgnoringCase("received");
        assertThat(file(two.later()).path("deadlines")).isEqualTo(owed);
        eventually(() -> {
            assertThat(file(two.first()).at("/merging/merged")).isEmpty();
            assertThat(file(two.first()).path("notes").toString()).doesNotContain("不是同一盏灯");
        });
    }

    @Test
    void where_the_earlier_one_is_withdrawn_the_later_goes_on() {
        var two = merged();
        act(two.first(), "withdraw", "{\"reason\": \"已经修好\"}");
        eventually(() -> assertThat(file(two.later()).path("state").asString()).isEqualToIgnoringCase("received"));
        assertThat(file(two.later()).path("deadlines")).isNotEmpty();
    }

    @Test
    void linked_both_go_on_and_name_each_other() {
        var two = new Two(lodged(), lodged());
        act(two.later(), "same-matter", "{\"number\": \"" + two.first() + "\", \"same\": true}");
        eventually(() -> assertThat(
                        file(two.first()).at("/sameMatters/0/otherCaseId").asString())
                .isEqualTo(two.merged().at("caseId")));
        assertThat(file(two.later()).path("state").asString()).isEqualToIgnoringCase("received");
    }

    @Test
    void what_cannot_be_merged_is_refused_by_name() {
        var two = new Two(lodged(), lodged());
        refused(two.later(), two.later(), 422, "petition.same-as-itself");
        refused(two.first(), two.later(), 409, "petition.the-earlier-leads");
        var elsewhere = district().post("/petitions", """
                        {"name": "某", "title": "题", "text": "文", "centre": "%s"}""".formatted(STREET)).at("number");
        refused(two.later(), elsewhere, 409, "petition.not-at-the-same-body");
        refused(two.later(), "320508-2026-999999", 404, "case.unknown");
        act(two.first(), "withdraw", "{\"reason\": \"已经修好\"}");
        refused(two.later(), two.first(), 409, "petition.the-other-is-not-open");
    }

    private void refused(String number, String leading, int status, String code) {
        var answer = district().post("/petitions/" + number + "/merge", into(leading));
        assertThat(answer.at("code")).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void whoever_must_not_know_of_the_one_finds_nothing_of_it_in_the_other() {
        var two = merged();
        act(two.first(), "name-accused", "{\"people\": [\"other.district\"]}");
        var walled = as("other.district");

        assertThat(walled.get("/petitions/" + two.first()).status()).isEqualTo(404);
        assertThat(walled.get("/petitions/" + two.later()).text())
                .doesNotContain(two.leading().at("caseId"))
                .doesNotContain(two.first());
        var own = walled.post("/petitions", "{\"name\": \"某\", \"title\": \"题\", \"text\": \"文\"}")
                .at("number");
        var there =
                walled.post("/petitions/" + own + "/merge", into(two.leading().at("caseId")));
        var nowhere = walled.post("/petitions/" + own + "/merge", into(id()));
        assertThat(there.status()).isEqualTo(404);
        assertThat(there.at("code")).isEqualTo(nowhere.at("code")).isEqualTo("case.unknown");
        assertThat(there.at("detail")).isEqualTo(nowhere.at("detail"));
        assertThat(denials(two.leading().at("caseId"))).containsExactly("READ_PROGRESS", "MergeInto");
        assertThat(denials(district().get("/petitions/" + own).at("caseId"))).isEmpty();
    }

    /** What was denied of it, the oldest first. */
    private List<String> denials(String caseId) {
        var denials = new ArrayList<String>();
        for (var look : as("auditor.all")
                .get("/cases/" + caseId + "/access-log?limit=500")
                .json()) {
            if (look.path("kind").asString().equals("denied")) {
                denials.add(look.path("detail").asString());
            }
        }
        return denials;
    }
}
