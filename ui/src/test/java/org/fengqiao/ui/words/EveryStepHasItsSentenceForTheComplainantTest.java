package org.fengqiao.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.decision.Vocabulary;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.PetitionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of what the complainant reads has a row for each state and each event, in both languages. */
class EveryStepHasItsSentenceForTheComplainantTest {
    /** What one and the same event tells otherwise now and then. */
    private static final Set<String> OTHERWISE = Set.of(
            "life.state.UNDER_REVIEW.sentence.last",
            "life.event.petition.contact-chosen.confidential",
            "life.event.petition.contact-chosen.open",
            "life.event.petition.opinion-served.last",
            "life.event.petition.opinion-served.review",
            "life.event.petition.paper-issued.unopened",
            "life.event.petition.review-concluded.last",
            "life.event.petition.review-requested.last",
            "life.event.petition.review-withdrawn.last");

    private static final String SHOWN_NOTHING = "-";

    @ParameterizedTest
    @ValueSource(strings = {"counter-life", "counter-life_en"})
    void no_row_is_missing_and_none_is_left_over(String file) {
        assertThat(new TreeSet<>(Words.load(file).keySet())).isEqualTo(expected());
    }

    @Test
    void a_new_state_or_event_without_a_row_would_be_found() {
        assertThat(expected())
                .contains("life.state.IN_WORK.overdue", "life.event.petition.fell-overdue")
                .hasSize(PetitionState.values().length * 4
                        + (int) Vocabulary.words(PetitionEvent.class).count()
                        + OTHERWISE.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"counter-life", "counter-life_en"})
    void every_state_says_what_happens_next_and_with_whom(String file) {
        var texts = Words.load(file);
        for (var state : PetitionState.values()) {
            var row = "life.state." + state;
            assertThat(texts.get(row + ".sentence")).isNotEqualTo(SHOWN_NOTHING);
            assertThat(texts.get(row + ".next")).contains("{1}");
            assertThat(texts.get(row + ".next").contains("{0}"))
                    .as("a date where somebody has to act by one: " + state)
                    .isEqualTo(state.open());
            assertThat(texts.get(row + ".next.undated")).contains("{1}").doesNotContain("{0}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"counter-life", "counter-life_en"})
    void where_somebody_still_has_to_act_a_missed_term_is_admitted(String file) {
        var texts = Words.load(file);
        for (var state : PetitionState.values()) {
            var overdue = texts.get("life.state." + state + ".overdue");
            if (state.open()) {
                assertThat(overdue).contains("{0}", "{1}");
            } else {
                assertThat(overdue).isEqualTo(SHOWN_NOTHING);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"counter-life", "counter-life_en"})
    void whenever_another_unit_has_it_the_complainant_reads_which(String file) {
        var texts = Words.load(file);
        assertThat(List.of("petition.transferred", "petition.assigned", "petition.objection-upheld"))
                .allSatisfy(
                        event -> assertThat(texts.get("life.event." + event)).contains("{1}"));
        assertThat(texts.get("life.state.ROUTED.next.undated"))
                .as("where no term runs, it says where to look and whom to ask")
                .containsAnyOf("这一页", "this page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"counter-life", "counter-life_en"})
    void no_date_and_no_paper_stands_where_an_office_belongs(String file) {
        var say = new Words().in(file.endsWith("_en") ? Words.ENGLISH : Words.CHINESE);
        Words.load(file).forEach((key, text) -> {
            var said = say.say(key, "<day>", "<unit>", "<paper>");
            assertThat(said).as(key).doesNotContain("{", "}");
            if (key.startsWith("life.event.")) {
                assertThat(said)
                        .as("the day of an event stands beside it: " + key)
                        .doesNotContain("<day>");
                assertThat(said.contains("<paper>")).as(key).isEqualTo(key.contains(".paper-issued"));
            }
        });
        assertThat(say.say("life.event.petition.drawn-together", "<day>", "<unit>"))
                .contains("<unit>");
    }

    @Test
    void what_is_internal_is_shown_in_neither_language() {
        var internal = Stream.of(
                "petition.note-added",
                "petition.passed",
                "petition.same-matter-decided",
                "petition.assistance-invited",
                "petition.routing-objected",
                "petition.extension-requested",
                "petition.closing-report-submitted",
                "petition.fell-overdue");
        assertThat(internal)
                .allSatisfy(event ->
                        assertThat(Words.load("counter-life")).containsEntry("life.event." + event, SHOWN_NOTHING));
        assertThat(hidden(Words.load("counter-life_en"))).isEqualTo(hidden(Words.load("counter-life")));
    }

    private static TreeSet<String> hidden(Map<String, String> texts) {
        var keys = new TreeSet<String>();
        texts.forEach((key, text) -> {
            if (text.equals(SHOWN_NOTHING)) {
                keys.add(key);
            }
        });
        return keys;
    }

    private static TreeSet<String> expected() {
        var keys = new TreeSet<String>();
        for (var state : PetitionState.values()) {
            Stream.of(".sentence", ".next", ".next.undated", ".overdue")
                    .map(end -> "life.state." + state + end)
                    .forEach(keys::add);
        }
        Vocabulary.words(PetitionEvent.class)
                .map(event -> event.getAnnotation(StoredAs.class))
                .map(stored -> "life.event." + stored.value())
                .forEach(keys::add);
        keys.addAll(OTHERWISE);
        return keys;
    }
}
