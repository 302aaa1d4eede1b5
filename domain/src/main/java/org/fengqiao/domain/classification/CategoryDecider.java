package org.fengqiao.domain.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fengqiao.domain.classification.Category.Blank;
import org.fengqiao.domain.classification.Category.Open;
import org.fengqiao.domain.classification.Category.Retired;
import org.fengqiao.domain.classification.CategoryCommand.AddCategory;
import org.fengqiao.domain.classification.CategoryCommand.CorrectCategory;
import org.fengqiao.domain.classification.CategoryCommand.RenameCategory;
import org.fengqiao.domain.classification.CategoryCommand.RetireCategory;
import org.fengqiao.domain.classification.CategoryEvent.CategoryAdded;
import org.fengqiao.domain.classification.CategoryEvent.CategoryCorrected;
import org.fengqiao.domain.classification.CategoryEvent.CategoryRenamed;
import org.fengqiao.domain.classification.CategoryEvent.CategoryRetired;
import org.fengqiao.domain.correction.Corrected;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.refusal.Refused;

/**
 * The whole life of a category (分类变更). What is not listed is refused.
 *
 * <p>A category keeps its code and its place for ever, because cases of old years are counted under it; only its names
 * change, and whether it can still be chosen. What was entered of it can have been wrong and is corrected, also after it
 * was retired.
 */
public final class CategoryDecider {
    private static final int[] DIGITS = {0, 2, 4, 7};

    private record Step(Category category, CategoryCommand command) {}

    private CategoryDecider() {}

    public static List<CategoryEvent> decide(Category category, CategoryCommand command, Facts facts) {
        return switch (new Step(category, command)) {
            case Step(Blank _, AddCategory c) -> add(c, facts);
            case Step(Retired retired, AddCategory c) -> addAgain(retired.now(), c, facts);
            case Step(Open _, AddCategory c) -> throw Refused.conflict("category.there-already", c.code());
            case Step(Open open, RenameCategory c) -> rename(open.now(), c, facts);
            case Step(Open open, RetireCategory c) -> retire(open.now(), c, facts);
            case Step(Open open, CorrectCategory c) -> correct(open.history(), c, facts);
            case Step(Retired retired, CorrectCategory c) -> correct(retired.history(), c, facts);
            case Step(Retired _, var c) -> throw Refused.conflict("category.retired", c.code());
            case Step(Blank _, var c) -> throw Refused.unknown("category.unknown", c.code());
        };
    }

    private static List<CategoryEvent> add(AddCategory c, Facts facts) {
        checkNotTomorrow(c.validFrom(), facts);
        checkPlace(c, facts);
        return List.of(new CategoryAdded(
                c.code(),
                c.parent(),
                CategoryName.checked(c.name()),
                CategoryName.english(c.nameEn()),
                c.level(),
                c.validFrom()));
    }

    private static List<CategoryEvent> addAgain(CategoryForm now, AddCategory c, Facts facts) {
        var retired = now.validUntil();
        if (retired != null && c.validFrom().isBefore(retired)) {
            throw Refused.invalid("category.added-before-it-retired", retired.toString());
        }
        return add(c, facts);
    }

    private static List<CategoryEvent> rename(CategoryForm now, RenameCategory c, Facts facts) {
        checkDay(c.validFrom(), now, facts);
        var name = CategoryName.checked(c.name());
        var nameEn = CategoryName.english(c.nameEn());
        if (name.equals(now.name()) && Objects.equals(nameEn, now.nameEn())) {
            throw Refused.conflict("category.changes-nothing", c.code());
        }
        return List.of(new CategoryRenamed(c.code(), name, nameEn, c.validFrom()));
    }

    private static List<CategoryEvent> retire(CategoryForm now, RetireCategory c, Facts facts) {
        checkDay(c.validUntil(), now, facts);
        return List.of(new CategoryRetired(c.code(), c.validUntil()));
    }

    private static List<CategoryEvent> correct(CategoryHistory history, CorrectCategory c, Facts facts) {
        var fact = c.correction().fact();
        var was = history.entries().get(c.entry());
        var is = was.corrected(c.correction());
        Corrected.checkChanges(was, is);
        if (fact == CategoryFact.DAY) {
            history.entries().correct(c.entry(), is).checkDay(c.entry(), facts.today());
        }
        return List.of(new CategoryCorrected(c.code(), c.entry(), was.says(fact), is.says(fact), c.reason()));
    }

    private static void checkPlace(AddCategory c, Facts facts) {
        if (c.level() < 1 || c.level() > 3) {
            throw Refused.invalid("category.level", Integer.toString(c.level()));
        }
        if (!c.code().matches("[0-9]{" + DIGITS[c.level()] + "}")) {
            throw Refused.invalid("category.code-shape", c.code());
        }
        var parent = c.parent();
        if ((parent == null) != (c.level() == 1)) {
            throw Refused.invalid("category.parent-one-level-above", c.code());
        }
        if (parent != null) {
            if (!parent.equals(c.code().substring(0, DIGITS[c.level() - 1]))) {
                throw Refused.invalid("category.code-begins-with-its-parents", c.code(), parent);
            }
            if (!facts.categories().isOpen(parent)) {
                throw Refused.invalid("category.parent-unknown", parent);
            }
        }
    }

    private static void checkDay(LocalDate day, CategoryForm now, Facts facts) {
        checkNotTomorrow(day, facts);
        if (day.isBefore(now.validFrom())) {
            throw Refused.invalid(
                    "category.before-it-was-added", now.validFrom().toString());
        }
    }

    private static void checkNotTomorrow(LocalDate day, Facts facts) {
        if (day.isAfter(facts.today())) {
            throw Refused.invalid("category.in-the-future", day.toString());
        }
    }
}
