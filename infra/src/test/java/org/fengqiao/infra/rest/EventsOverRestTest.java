package org.fengqiao.infra.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.authority.Duty.AUDITOR;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An auditor takes the events along: sealed, without what is kept from the auditor, and so that they prove themselves. */
class EventsOverRestTest extends OfficeOnTheNet {
    private static final AtomicBoolean HIRED = new AtomicBoolean();
    private static final String WHY = ".jsonl?purpose=inspection";

    @BeforeEach
    void hire() {
        furnish();
        if (!HIRED.getAndSet(true)) {
            account("watch.street", STREET, AUDITOR);
        }
    }

    @Test
    void what_was_taken_stands_at_the_beginning_of_what_is_taken_later() {
        lodged();
        var first = taken("auditor.all");
        assertThat(first.lines().findFirst().orElseThrow())
                .startsWith("{\"aggregate\":")
                .contains("\"payload\":");
        assertThat(first).contains("petition.lodged", "unit.opened").doesNotContain("李雷", "路灯不亮");

        lodged();
        assertThat(taken("auditor.all")).startsWith(first).hasSizeGreaterThan(first.length());
    }

    @Test
    void the_log_keeps_how_many_lines_left_and_their_digest() throws Exception {
        var lodged = lodged();
        var all = taken("auditor.all");
        assertThat(newest())
                .isEqualTo(List.of("events:lines=" + all.lines().count() + ",sha256=" + sha256(all), "events"));

        var one = as("auditor.all").get("/cases/" + lodged.at("caseId") + "/events" + WHY);
        assertThat(one.status()).as(one.text()).isEqualTo(200);
        assertThat(one.text()).contains(lodged.at("caseId"));
        assertThat(one.text().lines()).hasSize((int) all.lines()
                .filter(line -> line.contains("\"id\":\"" + lodged.at("caseId") + "\""))
                .count());
        assertThat(newest())
                .isEqualTo(List.of(
                        "events:lines=" + one.text().lines().count() + ",sha256=" + sha256(one.text()), "events"));
    }

    @Test
    void what_is_kept_from_the_auditor_leaves_no_trace_in_it() {
        var open = lodged();
        var walled = as("officer.street").post("/petitions", """
                        {"name": "韩梅", "title": "举报", "text": "文", "centre": "%s", "accused": ["%s"]}""".formatted(STREET, STREET));
        act(open.at("number"), "same-matter", "{\"number\": \"" + walled.at("number") + "\", \"same\": true}");

        assertThat(taken("auditor.all")).contains(walled.at("caseId"), walled.at("number"), open.at("caseId"));
        assertThat(taken("watch.street"))
                .contains(open.at("caseId"))
                .doesNotContain(walled.at("caseId"), walled.at("number"), "\"position\"");
        assertThat(as("watch.street")
                        .get("/cases/" + open.at("caseId") + "/events" + WHY)
                        .text())
                .contains("petition.lodged")
                .doesNotContain(walled.at("caseId"));
        assertThat(as("watch.street")
                        .get("/cases/" + walled.at("caseId") + "/events" + WHY)
                        .at("code"))
                .isEqualTo("case.unknown");
    }

    private String taken(String auditor) {
        var answer = as(auditor).get("/events" + WHY);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text();
    }

    /** The two newest entries before the one for this look. */
    private List<String> newest() {
        var looks = as("auditor.all").get("/access-log?limit=3").json();
        return List.of(looks.at("/1/detail").asString(), looks.at("/2/detail").asString());
    }

    private static String sha256(String text) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
