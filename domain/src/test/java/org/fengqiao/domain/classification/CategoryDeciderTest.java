package org.fengqiao.domain.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.decision.Given.LAST_YEAR;
import static org.fengqiao.domain.decision.Given.TODAY;
import static org.fengqiao.domain.decision.Given.TOMORROW;
import static org.fengqiao.domain.decision.Given.YESTERDAY;
import static org.fengqiao.domain.decision.Given.assertRefused;
import static org.fengqiao.domain.decision.Given.facts;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.classification.CategoryCommand.AddCategory;
import org.fengqiao.domain.classification.CategoryCommand.CorrectCategory;
import org.fengqiao.domain.classification.CategoryCommand.MoveCategory;
import org.fengqiao.domain.classification.CategoryCommand.RenameCategory;
import org.fengqiao.domain.classification.CategoryCommand.RetireCategory;
import org.fengqiao.domain.classification.CategoryEvent.CategoryAdded;
import org.fengqiao.domain.classification.CategoryEvent.CategoryRenamed;
import org.fengqiao.domain.classification.CategoryEvent.CategoryRetired;
import org.fengqiao.domain.words.Sealed;
import org.junit.jupiter.api.Test;

/** Categories are added, renamed and retired; code and place stay for ever. */
class CategoryDeciderTest {
    static final Category BLANK = new Category.Blank();
    static final Category OPEN =
            Category.evolve(BLANK, new CategoryAdded("0101001", "0101", "事故处理", null, 3, LAST_YEAR));
    static final Category RETIRED = Category.evolve(OPEN, new CategoryRetired("0101001", YESTERDAY));
    static final Sealed REASON = new Sealed("account/a", "reason", "c2VhbGVk");

    @Test
    void a_category_is_added_below_an_open_one() {
        assertThat(decide(BLANK, add("0101001", "0101", 3)))
                .containsExactly(new CategoryAdded("0101001", "0101", "事故处理", "Accidents", 3, TODAY));
        assertThat(decide(BLANK, add("16", null, 1))).isNotEmpty();
    }

    @Test
    void what_was_added_can_be_chosen_since_that_day() {
        assertThat(Category.evolve(BLANK, decide(BLANK, add("16", null, 1)).getFirst()))
                .isInstanceOfSatisfying(
                        Category.Open.class,
                        open -> assertThat(open.last())
                                .isEqualTo(new CategoryForm(TODAY, "事故处理", "Accidents", TODAY, null)));
    }

    @Test
    void a_parent_must_be_one_that_can_be_chosen() {
        refused("category.parent-unknown", BLANK, add("0202001", "0202", 3));
    }

    @Test
    void a_code_has_the_digits_of_its_level_and_begins_with_its_parents() {
        refused("category.level", BLANK, add("01", null, 0));
        refused("category.level", BLANK, add("01010010001", "0101001", 4));
        refused("category.code-shape", BLANK, add("010", null, 1));
        refused("category.code-shape", BLANK, add("01010001", "0101", 3));
        refused("category.code-shape", BLANK, add("安全", null, 1));
        refused("category.code-begins-with-its-parents", BLANK, add("0201001", "0101", 3));
        refused("category.code-begins-with-its-parents", BLANK, add("0101001", "01", 3));
    }

    @Test
    void only_the_first_level_has_no_parent() {
        refused("category.parent-one-level-above", BLANK, add("01", "01", 1));
        refused("category.parent-one-level-above", BLANK, add("0101", null, 2));
    }

    @Test
    void an_open_category_is_not_added_twice() {
        refused("category.there-already", OPEN, add("0101001", "0101", 3));
    }

    @Test
    void a_retired_category_is_brought_back_from_the_day_it_retired_on() {
        assertThat(decide(RETIRED, add("0101001", "0101", 3))).isNotEmpty();
        refused(
                "category.added-before-it-retired",
                after(OPEN, new RetireCategory("0101001", TOMORROW)),
                add("0101001", "0101", 3));
    }

    @Test
    void either_name_may_change_and_a_blank_english_one_is_none() {
        assertThat(decide(OPEN, rename("事故", "  "))).containsExactly(new CategoryRenamed("0101001", "事故", null, TODAY));
        assertThat(decide(OPEN, rename("事故处理", "Accidents")))
                .containsExactly(new CategoryRenamed("0101001", "事故处理", "Accidents", TODAY));
    }

    @Test
    void names_that_change_nothing_are_refused() {
        refused("category.changes-nothing", OPEN, rename(" 事故处理 ", ""));
    }

    @Test
    void a_name_is_neither_empty_nor_a_novel() {
        refused("category.name-shape", OPEN, rename(" ", null));
        refused("category.name-shape", OPEN, rename("名".repeat(81), null));
        refused("category.name-shape", OPEN, rename("名", "n".repeat(81)));
    }

    @Test
    void a_category_retires_from_a_day_on_and_is_then_closed_to_changes() {
        var retired = decide(OPEN, new RetireCategory("0101001", TODAY));

        assertThat(retired).containsExactly(new CategoryRetired("0101001", TODAY));
        refused("category.retired", Category.evolve(OPEN, retired.getFirst()), rename("事故", null));
        refused("category.retired", RETIRED, new RetireCategory("0101001", TODAY));
    }

    @Test
    void a_category_that_was_never_added_is_unknown() {
        refused("category.unknown", BLANK, rename("事故", null));
        refused("category.unknown", BLANK, new RetireCategory("0101001", TODAY));
    }

    @Test
    void nothing_holds_from_a_day_that_has_passed() {
        refused("category.in-the-past", OPEN, renameFrom(YESTERDAY));
        refused("category.in-the-past", OPEN, new RetireCategory("0101001", YESTERDAY));
        refused("category.in-the-past", OPEN, new MoveCategory("0101001", "0101002", YESTERDAY));
        refused("category.in-the-past", BLANK, new AddCategory("16", null, "其他", null, 1, YESTERDAY));
    }

    static AddCategory add(String code, String parent, int level) {
        return new AddCategory(code, parent, "事故处理", "Accidents", level, TODAY);
    }

    static RenameCategory rename(String name, String nameEn) {
        return new RenameCategory("0101001", name, nameEn, TODAY);
    }

    static CorrectCategory correct(int entry, CategoryFact fact, String value) {
        return new CorrectCategory("0101001", entry, new CategoryCorrection(fact, value), REASON);
    }

    static Category after(Category category, CategoryCommand command) {
        return decide(category, command).stream().reduce(category, Category::evolve, (_, last) -> last);
    }

    static RenameCategory renameFrom(LocalDate day) {
        return new RenameCategory("0101001", "事故", null, day);
    }

    static List<CategoryEvent> decide(Category category, CategoryCommand command) {
        return CategoryDecider.decide(category, command, facts());
    }

    static void refused(String code, Category category, CategoryCommand command) {
        assertRefused(code, () -> decide(category, command));
    }
}
