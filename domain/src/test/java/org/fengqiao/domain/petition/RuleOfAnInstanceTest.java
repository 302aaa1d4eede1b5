package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fengqiao.domain.rulebook.Covers;
import org.junit.jupiter.api.Test;

/** A review stands in one article and a re-review in another, though their events are of one kind. */
class RuleOfAnInstanceTest {
    private static List<String> rules(String day, PetitionCommand... commands) {
        var spec = Spec.inWork(PetitionKind.APPEAL).done(Ask.opinion(OpinionOutcome.EXPLAINED, "2026-03-09"));
        return List.of(commands).stream()
                .flatMap(command -> spec.on(day).when(command).happen().stream())
                .map(PetitionEvent::rule)
                .toList();
    }

    @Test
    @Covers({"P19", "P20"})
    void events_name_the_rule_of_their_instance() {
        var rules = rules(
                "2026-03-20",
                Ask.served("2026-03-20"),
                Ask.forReview("2026-03-20"),
                Ask.conclude(ReviewOutcome.UPHELD, "2026-03-20"),
                Ask.served("2026-03-20"),
                Ask.forReview("2026-03-20"),
                Ask.withdrawReview());

        assertThat(rules).containsExactly("P19", "P19", "P19", "P20", "P20", "P20");
    }

    @Test
    void all_others_name_the_one_they_are_stored_with() {
        assertThat(EverySample.events())
                .allSatisfy(event -> assertThat(event.rule()).isNotNull());
    }
}
