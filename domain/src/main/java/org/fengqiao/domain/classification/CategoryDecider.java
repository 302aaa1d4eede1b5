package org.fengqiao.domain.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fengqiao.domain.classification.Category.Blank;
import org.fengqiao.domain.classification.Category.Open;
import org.fengqiao.domain.classification.Category.Retired;
import org.fengqiao.domain.classification.CategoryCommand.AddCategory;
import org.fengqiao.domain.classification.CategoryCommand.CorrectCategory;
import org.fengqiao.domain.classification.CategoryCommand.MoveCategory;
import org.fengqiao.domain.classification.CategoryCommand.RenameCategory;
import org.fengqiao.domain.classification.CategoryCommand.RetireCategory;
import org.fengqiao.domain.classification.CategoryCommand.WithdrawCategoryEntry;
import org.fengqiao.domain.classification.CategoryEvent.CategoryAdded;
import org.fengqiao.domain.classification.CategoryEvent.CategoryCorrected;
import org.fengqiao.domain.classification.CategoryEvent.CategoryMoved;
import org.fengqiao.domain.classification.CategoryEvent.CategoryRenamed;
import org.fengqiao.domain.classification.CategoryEvent.CategoryRetired;
import org.fengqiao.domain.correction.Corrected;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.refusal.Refused;

/**
 * The whole life of a category (分类变更). What is not listed is refused.
 *
 * <p>A category keeps its code and its place for ever, because cases of old years are counted under it; its names change,
 * whether it can still be chosen, and under which other code it goes on. All of it holds from today or from a day to come;
 * what is planned can be taken back before that day. What was entered can have been wrong and is corrected, also after it
 * was retired.
 *
 * @see "ADR 0032 categories change from a day on"
 */
public final class CategoryDecider {
    private record Step(Category category, CategoryCommand command) {}

    private CategoryDecider() {}

    public static List<CategoryEvent> decide(Category category, CategoryCommand command, Facts facts) {
        return switch (new Step(category, command)) {
            case Step(Blank _, AddCategory c) -> add(c, facts);
            case Step(Retired retired, AddCategory c) -> addAgain(retired.last(), c, facts);
            case Step(Open _, AddCategory c) -> throw Refused.conflict("category.there-already", c.code());
            case Step(Open open, RenameCategory c) -> rename(open.history(), open.last(), c, facts);
            case Step(Retired retired, RenameCategory c)
            when endsLater(retired.last(), c.validFrom(), facts) -> rename(retired.history(), retired.last(), c, facts);
            case Step(Open open, RetireCategory c) -> retire(open, c, facts);
            case Step(Open open, MoveCategory c) -> move(open, c, facts);
            case Step(Open open, WithdrawCategoryEntry c) -> CategoryPlan.withdraw(open.history(), c, facts);
            case Step(Retired retired, WithdrawCategoryEntry c) -> CategoryPlan.withdraw(retired.history(), c, facts);
            case Step(Open open, CorrectCategory c) -> correct(open.history(), c, facts);
            case Step(Retired retired, CorrectCategory c) -> correct(retired.history(), c, facts);
            case Step(Retired _, var c) -> throw Refused.conflict("category.retired", c.code());
            case Step(Blank _, var c) -> throw Refused.unknown("category.unknown", c.code());
        };
    }

    private static List<CategoryEvent> add(AddCategory c, Facts facts) {
        CategoryPlan.checkNotPast(c.validFrom(), facts);
        CategoryPlace.check(c, facts);
        return List.of(new CategoryAdded(
                c.code(),
                c.parent(),
                CategoryName.checked(c.name()),
                CategoryName.english(c.nameEn()),
                c.level(),
                c.validFrom()));
    }

    private static List<CategoryEvent> addAgain(CategoryForm last, AddCategory c, Facts facts) {
        var retired = last.validUntil();
        if (retired != null && c.validFrom().isBefore(retired)) {
            throw Refused.invalid("category.added-before-it-retired", retired.toString());
        }
        return add(c, facts);
    }

    private static boolean endsLater(CategoryForm last, LocalDate day, Facts facts) {
        var ends = last.validUntil();
        return ends != null && ends.isAfter(facts.today()) && ends.isAfter(day);
    }

    private static List<CategoryEvent> rename(
            CategoryHistory history, CategoryForm last, RenameCategory c, Facts facts) {
        CategoryPlan.checkDay(c.validFrom(), last, facts);
        var name = CategoryName.checked(c.name());
        var nameEn = CategoryName.english(c.nameEn());
        var then = history.on(c.validFrom()).orElse(last);
        if (name.equals(then.name()) && Objects.equals(nameEn, then.nameEn())) {
            throw Refused.conflict("category.changes-nothing", c.code());
        }
        return List.of(new CategoryRenamed(c.code(), name, nameEn, c.validFrom()));
    }

    private static List<CategoryEvent> retire(Open open, RetireCategory c, Facts facts) {
        CategoryPlan.checkEnd(c.validUntil(), open, facts);
        return List.of(new CategoryRetired(c.code(), c.validUntil()));
    }

    private static List<CategoryEvent> move(Open open, MoveCategory c, Facts facts) {
        CategoryPlan.checkEnd(c.validFrom(), open, facts);
        if (c.to().equals(c.code())) {
            throw Refused.conflict("category.changes-nothing", c.code());
        }
        if (c.to().length() != c.code().length()) {
            throw Refused.invalid("category.moves-on-its-level", c.to());
        }
        if (!facts.categories().isOpen(c.to(), c.validFrom())) {
            throw Refused.invalid(
                    "category.moves-to-one-in-use", c.to(), c.validFrom().toString());
        }
        if (facts.categories().hasBelow(c.code(), c.validFrom())) {
            throw Refused.conflict("category.moves-after-what-is-below", c.code());
        }
        return List.of(new CategoryMoved(c.code(), c.to(), c.validFrom()));
    }

    private static List<CategoryEvent> correct(CategoryHistory history, CorrectCategory c, Facts facts) {
        var fact = c.correction().fact();
        var was = history.entries().get(c.entry());
        CategoryPlan.checkHolds(was, facts);
        var is = was.corrected(c.correction());
        Corrected.checkChanges(was, is);
        if (fact == CategoryFact.DAY) {
            history.entries().correct(c.entry(), is).checkDay(c.entry(), facts.today());
        }
        return List.of(new CategoryCorrected(c.code(), c.entry(), was.says(fact), is.says(fact), c.reason()));
    }
}
