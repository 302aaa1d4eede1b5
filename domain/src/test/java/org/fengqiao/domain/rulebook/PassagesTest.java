package org.fengqiao.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.decision.Vocabulary;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.RightRoute;
import org.fengqiao.domain.petition.SupervisionGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each rule stands, read in the texts of both regulations. */
class PassagesTest {
    private static final LocalDate LAST_DAY_OF_2005 = LocalDate.of(2022, 4, 30);
    private static final LocalDate FIRST_DAY_OF_2022 = LocalDate.of(2022, 5, 1);

    private final Rulebook book = Rulebook.petitions();

    @ParameterizedTest(name = "{0}: 信访条例 {1}, 信访工作条例 {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "P02 | 17    | 19",
                "P03 | 16    | 19",
                "P05 |       | 21",
                "P06 | 21    | 22",
                "P09 |       | 23",
                "P11 | 26    | 25",
                "P12 | 30    | 28",
                "P13 |       | 29, 30",
                "P14 | 23    | 30",
                "P15 | 21    | 31",
                "P16 | 32    | 31(6), 32",
                "P18 | 33    | 34",
                "P19 | 34    | 35",
                "P20 | 35    | 36",
                "P21 | 36    | 40",
                "P23 | 41–43 | 43–45",
                "P13-denunciation   |       | 30",
                "P15-litigation     | 21    | 31(1)",
                "P15-arbitration    | 21    | 31(2)",
                "P15-party-appeal   | 21    | 31(3)",
                "P15-administrative | 21    | 31(4)",
                "P15-investigate    | 21    | 31(5)",
                "P23-registered     | 41    | 43",
                "P23-told           | 42    | 44",
                "P23-finished       | 43(1) | 45(1)",
                "P23-reviewed       | 43    | 45",
            })
    void a_rule_stands_in_the_law_of_the_day(String rule, String before, String after) {
        assertThat(book.passage(rule, LAST_DAY_OF_2005).map(Passage::articles)).isEqualTo(Optional.ofNullable(before));
        assertThat(book.passage(rule, FIRST_DAY_OF_2022)).contains(new Passage("信访工作条例", after));
    }

    @Test
    void before_2005_no_rule_stands_anywhere() {
        assertThat(book.passage("P16", LocalDate.of(2005, 4, 30))).isEmpty();
    }

    @Test
    void every_rule_that_an_event_a_route_or_a_ground_names_stands_somewhere_today() {
        var events = Vocabulary.words(PetitionEvent.class)
                .map(event -> event.getAnnotation(StoredAs.class).rule())
                .filter(rule -> !rule.isEmpty());
        var routes = Arrays.stream(RightRoute.values()).flatMap(route -> Stream.of(route.rule(), route.course()));
        var grounds = Arrays.stream(SupervisionGround.values()).map(SupervisionGround::rule);
        assertThat(Stream.of(events, routes, grounds).flatMap(each -> each))
                .allSatisfy(rule -> assertThat(book.passage(rule, FIRST_DAY_OF_2022))
                        .as(rule)
                        .isPresent());
    }
}
