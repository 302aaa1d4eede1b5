package org.fengqiao.domain.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fengqiao.domain.classification.CategoryDeciderTest.BLANK;
import static org.fengqiao.domain.classification.CategoryDeciderTest.OPEN;
import static org.fengqiao.domain.classification.CategoryDeciderTest.REASON;
import static org.fengqiao.domain.classification.CategoryDeciderTest.RETIRED;
import static org.fengqiao.domain.classification.CategoryDeciderTest.correct;
import static org.fengqiao.domain.classification.CategoryFact.DAY;
import static org.fengqiao.domain.classification.CategoryFact.NAME;
import static org.fengqiao.domain.classification.CategoryFact.NAME_EN;
import static org.fengqiao.domain.decision.Given.TODAY;
import static org.fengqiao.domain.decision.Given.TOMORROW;
import static org.fengqiao.domain.decision.Given.assertRefused;
import static org.fengqiao.domain.decision.Given.facts;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.classification.CategoryCommand.CorrectCategory;
import org.fengqiao.domain.classification.CategoryEvent.CategoryCorrected;
import org.fengqiao.domain.classification.CategoryEvent.CategoryRenamed;
import org.junit.jupiter.api.Test;

/** A name or day of a category that was entered wrongly is put right. */
class CategoryCorrectingTest {
    private static final LocalDate MAY = LocalDate.parse("2025-05-01");
    private static final Category RENAMED =
            Category.evolve(OPEN, new CategoryRenamed("0101001", "事故", "Accidents", MAY));

    @Test
    void a_name_is_corrected_and_the_event_tells_both() {
        assertThat(decide(RENAMED, correct(2, NAME, " 事故调查 ")))
                .containsExactly(new CategoryCorrected(
                        "0101001",
                        2,
                        new CategoryCorrection(NAME, "事故"),
                        new CategoryCorrection(NAME, "事故调查"),
                        REASON));
    }

    @Test
    void a_name_of_long_ago_leaves_that_of_today() {
        var corrected = after(RENAMED, correct(1, NAME, "事故善后"));

        assertThat(corrected.history().forms()).extracting(CategoryForm::name).containsExactly("事故善后", "事故");
    }

    @Test
    void days_names_and_a_missing_english_name_follow() {
        var corrected = after(after(RENAMED, correct(2, DAY, "2025-06-01")), correct(2, NAME_EN, " "));

        assertThat(corrected.history().forms())
                .extracting(CategoryForm::from, CategoryForm::nameEn)
                .contains(tuple(LocalDate.parse("2025-06-01"), null));
    }

    @Test
    void a_retired_category_is_corrected_and_stays_retired() {
        assertThat(after(RETIRED, correct(2, DAY, "2025-06-01"))).isInstanceOf(Category.Retired.class);
        refused("correction.not-of-this-entry", RETIRED, correct(2, NAME, "事故"));
    }

    @Test
    void what_cannot_be_is_refused() {
        refused("correction.changes-nothing", OPEN, correct(1, NAME_EN, null));
        refused("category.name-shape", OPEN, correct(1, NAME, ""));
        refused("correction.unknown-value", OPEN, correct(1, DAY, ""));
        refused("correction.unknown-entry", OPEN, correct(2, DAY, TODAY.toString()));
        refused("correction.in-the-future", RENAMED, correct(2, DAY, TOMORROW.toString()));
        refused("correction.before-what-came-earlier", RENAMED, correct(2, DAY, "2024-12-31"));
        refused("correction.after-what-came-later", RENAMED, correct(1, DAY, "2025-05-02"));
        refused("category.unknown", BLANK, correct(1, NAME, "事故"));
    }

    private static Category after(Category category, CorrectCategory command) {
        return Category.evolve(category, decide(category, command).getFirst());
    }

    private static List<CategoryEvent> decide(Category category, CorrectCategory command) {
        return CategoryDecider.decide(category, command, facts());
    }

    private static void refused(String code, Category category, CorrectCategory command) {
        assertRefused(code, () -> decide(category, command));
    }
}
