package org.fengqiao.infra.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who searched by the interface stands in the log that auditors read by it: once for a search, its words sealed. */
class SearchesOverRestTest extends OfficeOnTheNet {
    private static final String WORDS = "路灯不亮";

    @Test
    void a_search_is_told_once_with_its_door_and_hits_and_without_its_words() {
        lodged();
        lodged();
        var before = newest();
        var query = "?limit=1&centre=" + DISTRICT + "&q=" + encoded();
        var first = district().get("/worklist" + query);
        assertThat(first.json().path("items")).hasSize(1);
        district().get("/worklist" + query + "&after=" + first.at("next"));
        district().get("/worklist/counts?by=state");
        district().get("/worklist?limit=1");
        district().get("/hotline/calls?q=" + encoded());
        district().get("/worklist.xlsx?purpose=inspection&q=" + encoded());

        var searches = since(before);
        assertThat(searches)
                .extracting(look -> look.path("detail").asString().replaceAll("hits=[1-9][0-9]*", "hits=some"))
                .containsExactly(
                        "search-rest-queue:hits=some", "search-rest-calls:hits=0", "search-rest-table:hits=some");
        assertThat(searches).allSatisfy(look -> {
            assertThat(look.path("account").asString()).isEqualTo(accountOf("officer.district"));
            assertThat(look.at("/sought/keyId").asString()).isEqualTo("account/" + accountOf("officer.district"));
            assertThat(look.toString()).doesNotContain(WORDS);
        });
    }

    private static String encoded() {
        return URLEncoder.encode(WORDS, StandardCharsets.UTF_8);
    }

    private long newest() {
        return as("auditor.all")
                .get("/access-log?limit=1")
                .json()
                .at("/0/sequence")
                .asLong();
    }

    /** The oldest first. */
    private List<JsonNode> since(long before) {
        var searches = new ArrayList<JsonNode>();
        for (var look : as("auditor.all").get("/access-log?limit=100").json()) {
            if (look.path("kind").asString().equals("searched")
                    && look.path("sequence").asLong() > before) {
                searches.addFirst(look);
            }
        }
        return searches;
    }
}
