package org.fengqiao.domain.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.classification.CategoryDeciderTest.BLANK;
import static org.fengqiao.domain.classification.CategoryDeciderTest.OPEN;
import static org.fengqiao.domain.classification.CategoryDeciderTest.RETIRED;
import static org.fengqiao.domain.classification.CategoryDeciderTest.add;
import static org.fengqiao.domain.classification.CategoryDeciderTest.after;
import static org.fengqiao.domain.classification.CategoryDeciderTest.correct;
import static org.fengqiao.domain.classification.CategoryDeciderTest.refused;
import static org.fengqiao.domain.classification.CategoryDeciderTest.renameFrom;
import static org.fengqiao.domain.decision.Given.TODAY;
import static org.fengqiao.domain.decision.Given.TOMORROW;
import static org.fengqiao.domain.decision.Given.assertRefused;
import static org.fengqiao.domain.decision.Given.facts;

import java.time.LocalDate;
import java.util.Set;
import org.fengqiao.domain.category.Categories;
import org.fengqiao.domain.classification.CategoryCommand.AddCategory;
import org.fengqiao.domain.classification.CategoryCommand.MoveCategory;
import org.fengqiao.domain.classification.CategoryCommand.RenameCategory;
import org.fengqiao.domain.classification.CategoryCommand.RetireCategory;
import org.fengqiao.domain.classification.CategoryCommand.WithdrawCategoryEntry;
import org.fengqiao.domain.classification.CategoryEvent.CategoryEntryWithdrawn;
import org.fengqiao.domain.classification.CategoryEvent.CategoryMoved;
import org.fengqiao.domain.decision.Choosable;
import org.fengqiao.domain.decision.Facts;
import org.junit.jupiter.api.Test;

/** Categories change from a day to come, and what is planned can be taken back before that day. */
class CategoryPlanTest {
    private static final LocalDate LATER = TOMORROW.plusDays(30);
    static final Category RENAMED_TOMORROW = after(OPEN, renameFrom(TOMORROW));
    static final Category RETIRED_TOMORROW = after(OPEN, new RetireCategory("0101001", TOMORROW));

    @Test
    void a_planned_name_holds_from_its_day_on() {
        assertThat(RENAMED_TOMORROW.history().on(TODAY))
                .get()
                .extracting(CategoryForm::name)
                .isEqualTo("事故处理");
        assertThat(RENAMED_TOMORROW.history().on(TOMORROW))
                .get()
                .extracting(CategoryForm::name)
                .isEqualTo("事故");
    }

    @Test
    void a_name_is_compared_with_the_one_of_its_day() {
        refused("category.changes-nothing", RENAMED_TOMORROW, renameFrom(LATER));
        assertThat(after(RENAMED_TOMORROW, renameFrom(TODAY)).history().on(TODAY))
                .get()
                .extracting(CategoryForm::name)
                .isEqualTo("事故");
    }

    @Test
    void what_will_retire_is_in_use_until_then_and_can_be_renamed_for_that_time() {
        assertThat(RETIRED_TOMORROW.history().on(TODAY)).get().matches(CategoryForm::open);
        assertThat(RETIRED_TOMORROW.history().on(TOMORROW)).get().matches(form -> !form.open());
        assertThat(after(RETIRED_TOMORROW, renameFrom(TODAY)).history().on(TOMORROW))
                .get()
                .matches(form -> !form.open() && form.name().equals("事故"));
        refused("category.retired", RETIRED_TOMORROW, renameFrom(TOMORROW));
        refused("category.retired", RETIRED_TOMORROW, new RetireCategory("0101001", TODAY));
        refused("category.retired", RETIRED, renameFrom(TODAY));
    }

    @Test
    void it_ends_after_all_that_is_planned_of_it() {
        refused("category.planned-after", RENAMED_TOMORROW, new RetireCategory("0101001", TODAY));
        refused("category.planned-after", RENAMED_TOMORROW, new MoveCategory("0101001", "0101002", TODAY));
        assertThat(after(RENAMED_TOMORROW, new RetireCategory("0101001", TOMORROW)))
                .isInstanceOf(Category.Retired.class);
    }

    @Test
    void one_that_is_planned_is_renamed_from_its_first_day_at_the_earliest() {
        var planned = after(BLANK, new AddCategory("16", null, "其他", null, 1, TOMORROW));

        assertThat(planned.history().on(TODAY)).isEmpty();
        refused("category.before-it-was-added", planned, new RenameCategory("16", "其他问题", null, TODAY));
        assertThat(after(planned, new RenameCategory("16", "其他问题", null, TOMORROW))
                        .history()
                        .on(TOMORROW))
                .get()
                .extracting(CategoryForm::name)
                .isEqualTo("其他问题");
    }

    @Test
    void a_category_is_added_below_one_that_is_there_on_its_day() {
        var from = new AddCategory("0101001", "0101", "事故处理", null, 3, LATER);
        var tomorrow = beside(new Choosable(Set.of("0101"), LATER, Set.of()));

        assertThat(CategoryDecider.decide(BLANK, from, tomorrow)).isNotEmpty();
        assertRefused(
                "category.parent-unknown", () -> CategoryDecider.decide(BLANK, add("0101001", "0101", 3), tomorrow));
    }

    @Test
    void it_moves_to_another_code_of_its_level_that_is_in_use_then() {
        var move = new MoveCategory("0101001", "0101002", TOMORROW);

        assertThat(CategoryDecider.decide(OPEN, move, beside()))
                .containsExactly(new CategoryMoved("0101001", "0101002", TOMORROW));
        assertThat(Category.evolve(OPEN, new CategoryMoved("0101001", "0101002", TOMORROW)))
                .isInstanceOf(Category.Retired.class);
        refused("category.moves-to-one-in-use", OPEN, move);
        refused("category.changes-nothing", OPEN, new MoveCategory("0101001", "0101001", TODAY));
        refused("category.moves-on-its-level", OPEN, new MoveCategory("0101001", "0101", TODAY));
    }

    @Test
    void what_stands_below_moves_first() {
        var second = after(BLANK, add("0101", "01", 2));
        var move = new MoveCategory("0101", "0102", TODAY);

        assertRefused(
                "category.moves-after-what-is-below",
                () -> CategoryDecider.decide(second, move, beside(Choosable.always("0102", "0101001"))));
        assertThat(CategoryDecider.decide(second, move, beside(Choosable.always("0102"))))
                .isNotEmpty();
    }

    @Test
    void what_is_planned_is_taken_back_and_its_number_is_not_given_again() {
        var withdrawn = withdraw(RENAMED_TOMORROW, 2);

        assertThat(withdrawn.history().on(LATER))
                .get()
                .extracting(CategoryForm::name)
                .isEqualTo("事故处理");
        refused("category.withdrawn-already", withdrawn, new WithdrawCategoryEntry("0101001", 2));
        refused("category.withdrawn-already", withdrawn, correct(2, CategoryFact.NAME, "善后"));
        var again = after(withdrawn, renameFrom(LATER));
        refused("category.has-come", again, new WithdrawCategoryEntry("0101001", 1));
        assertThat(withdraw(again, 3).history().entries().all()).hasSize(3);
        refused("correction.unknown-entry", again, new WithdrawCategoryEntry("0101001", 4));
    }

    @Test
    void a_retirement_that_is_taken_back_leaves_it_in_use() {
        assertThat(withdraw(RETIRED_TOMORROW, 2)).isInstanceOf(Category.Open.class);
    }

    @Test
    void a_category_that_was_only_planned_can_be_planned_anew() {
        var planned = after(BLANK, new AddCategory("16", null, "其他", null, 1, TOMORROW));
        var withdrawn = Category.evolve(planned, new CategoryEntryWithdrawn("16", 1));

        assertThat(withdrawn).isInstanceOf(Category.Blank.class);
        assertThat(after(withdrawn, new AddCategory("16", null, "其他", null, 1, TODAY)))
                .isInstanceOf(Category.Open.class);
        refused("category.unknown", withdrawn, new WithdrawCategoryEntry("16", 1));
    }

    @Test
    void what_something_rests_on_is_taken_back_after_it() {
        var planned = after(BLANK, new AddCategory("0101001", "0101", "事故处理", null, 3, TOMORROW));
        refused("category.planned-after", after(planned, renameFrom(LATER)), new WithdrawCategoryEntry("0101001", 1));
        var back = after(RETIRED_TOMORROW, new AddCategory("0101001", "0101", "事故处理", null, 3, LATER));
        refused("category.planned-after", back, new WithdrawCategoryEntry("0101001", 2));
        assertThat(withdraw(withdraw(back, 3), 2)).isInstanceOf(Category.Open.class);

        var second = after(BLANK, new AddCategory("0101", "01", "城市管理", null, 2, TOMORROW));
        assertRefused(
                "category.something-below",
                () -> CategoryDecider.decide(
                        second, new WithdrawCategoryEntry("0101", 1), beside(Choosable.always("0101001"))));
        assertRefused(
                "category.something-moves-there",
                () -> CategoryDecider.decide(
                        second,
                        new WithdrawCategoryEntry("0101", 1),
                        beside(new Choosable(Set.of(), TODAY, Set.of("0101")))));
    }

    @Test
    void what_is_planned_is_withdrawn_and_not_corrected() {
        refused("category.not-come-yet", RENAMED_TOMORROW, correct(2, CategoryFact.NAME, "善后"));
        assertThat(after(RENAMED_TOMORROW, correct(1, CategoryFact.NAME, "事故善后"))
                        .history()
                        .on(TODAY))
                .get()
                .extracting(CategoryForm::name)
                .isEqualTo("事故善后");
    }

    /** Beside two of the third level. */
    static Facts beside() {
        return beside(Choosable.always("01", "0101", "0101002"));
    }

    private static Facts beside(Categories categories) {
        var usual = facts();
        return new Facts(
                usual.now(),
                usual.actor(),
                usual.calendar(),
                usual.rulebook(),
                usual.units(),
                usual.roster(),
                categories,
                usual.reasons());
    }

    private static Category withdraw(Category category, int entry) {
        return after(category, new WithdrawCategoryEntry("0101001", entry));
    }
}
