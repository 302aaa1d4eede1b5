package org.fengqiao.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.rulebook.Passage;
import org.fengqiao.domain.rulebook.Rulebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of paper rests on the law of the day of receipt. */
class CitedLawTest {
    private static final LocalDate LAST_DAY_OF_2005 = LocalDate.of(2022, 4, 30);
    private static final LocalDate FIRST_DAY_OF_2022 = LocalDate.of(2022, 5, 1);

    private final Rulebook book = Rulebook.petitions();

    @ParameterizedTest(name = "{0}: 信访条例 {1}, 信访工作条例 {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "RECEIPT     | 21    | 22",
                "ACCEPTANCE  | 21–22 | 23",
                "REFUSAL     | 21–22 | 23",
                "TRANSFER    | 21–22 | 22, 23",
                "EXTENSION   | 33    | 34",
                "OPINION     | 32    | 31(6), 32",
                "REVIEW      | 34    | 35",
                "REREVIEW    | 35    | 36",
                "HEARING     | 31    | 31(6)",
                "SUPERVISION | 36    | 40",
            })
    void a_paper_cites_the_law_of_the_day_of_receipt(PaperKind kind, String before, String after) {
        assertThat(book.passages(kind.rules(), LAST_DAY_OF_2005)).containsExactly(new Passage("信访条例", before));
        assertThat(book.passages(kind.rules(), FIRST_DAY_OF_2022)).containsExactly(new Passage("信访工作条例", after));
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_rests_on_something_today(PaperKind kind) {
        assertThat(book.passages(kind.rules(), FIRST_DAY_OF_2022)).isNotEmpty();
        assertThat(PaperField.REMEDY.belongsTo(kind)).isEqualTo(kind.remedy().isPresent());
    }

    @ParameterizedTest
    @CsvSource({"OPINION, 34, 35", "REVIEW, 35, 36"})
    void what_may_be_reviewed_says_where_that_stands(PaperKind kind, String before, String after) {
        var rule = List.of(kind.remedy().orElseThrow());

        assertThat(book.passages(rule, LAST_DAY_OF_2005)).containsExactly(new Passage("信访条例", before));
        assertThat(book.passages(rule, FIRST_DAY_OF_2022)).containsExactly(new Passage("信访工作条例", after));
    }

    @ParameterizedTest
    @EnumSource(names = "EXTENSION")
    void an_amended_article_is_cited_from_its_day_on(PaperKind kind) {
        var amended = book.amended(
                "petitions-1.1",
                "P18-extension",
                LocalDate.of(2026, 1, 1),
                rule -> rule.saying(rule.amount(), rule.unit(), rule.law(), "34(2)"));

        assertThat(amended.passages(kind.rules(), LocalDate.of(2026, 1, 1)))
                .containsExactly(new Passage("信访工作条例", "34(2)"));
        assertThat(amended.passages(kind.rules(), FIRST_DAY_OF_2022)).containsExactly(new Passage("信访工作条例", "34"));
    }
}
