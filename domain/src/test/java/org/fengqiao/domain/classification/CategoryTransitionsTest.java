package org.fengqiao.domain.classification;

import static org.fengqiao.domain.decision.Given.TODAY;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.domain.classification.CategoryCommand.MoveCategory;
import org.fengqiao.domain.classification.CategoryCommand.RetireCategory;
import org.fengqiao.domain.classification.CategoryCommand.WithdrawCategoryEntry;
import org.fengqiao.domain.decision.Transitions;
import org.junit.jupiter.api.Test;

/** Keeps docs/model/category.md true. */
class CategoryTransitionsTest {
    private static final Transitions<Category, CategoryCommand> CATEGORY = new Transitions<>(
            "category",
            "The life of a category",
            states(),
            List.of(
                    CategoryDeciderTest.add("0101001", "0101", 3),
                    CategoryDeciderTest.rename("事故", null),
                    new RetireCategory("0101001", TODAY),
                    new MoveCategory("0101001", "0101002", TODAY),
                    new WithdrawCategoryEntry("0101001", 2),
                    CategoryDeciderTest.correct(1, CategoryFact.NAME, "事故")),
            (category, command) -> CategoryDecider.decide(category, command, CategoryPlanTest.beside()));

    private static Map<String, Category> states() {
        var states = new LinkedHashMap<String, Category>();
        states.put("–", CategoryDeciderTest.BLANK);
        states.put("open", CategoryDeciderTest.OPEN);
        states.put("open, to be renamed", CategoryPlanTest.RENAMED_TOMORROW);
        states.put("open, to be retired", CategoryPlanTest.RETIRED_TOMORROW);
        states.put("retired", CategoryDeciderTest.RETIRED);
        return states;
    }

    @Test
    void the_document_shows_what_the_decider_answers() throws IOException {
        CATEGORY.assertApproved(getClass());
    }

    @Test
    void every_command_is_accepted_and_every_event_happens_somewhere() {
        CATEGORY.assertComplete(CategoryCommand.class, CategoryEvent.class);
    }
}
