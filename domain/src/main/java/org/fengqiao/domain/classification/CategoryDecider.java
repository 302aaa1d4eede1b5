package org.fengqiao.domain.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fengqiao.domain.classification.Category.Blank;
import org.fengqiao.domain.classification.Category.Open;
import org.fengqiao.domain.classification.Category.Retired;
import org.fengqiao.domain.classification.CategoryCommand.AddCategory;
import org.fengqiao.domain.classification.CategoryCommand.RenameCategory;
import org.fengqiao.domain.classification.CategoryCommand.RetireCategory;
import org.fengqiao.domain.classification.CategoryEvent.CategoryAdded;
import org.fengqiao.domain.classification.CategoryEvent.CategoryRenamed;
import org.fengqiao.domain.classification.CategoryEvent.CategoryRetired;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The whole life of a category (分类变更). What is not listed is refused.
 *
 * <p>A category keeps its code and its place for ever, because cases of old years are counted under it; only its names
 * change, and whether it can still be chosen.
 */
public final class CategoryDecider {
    private static final int[] DIGITS = {0, 2, 4, 7};

    private record Step(Category category, CategoryCommand command) {}

    private CategoryDecider() {}

    public static List<CategoryEvent> decide(Category category, CategoryCommand command, Facts facts) {
        return switch (new Step(category, command)) {
            case Step(Blank _, AddCategory c) -> add(c, facts);
            case Step(Retired retired, AddCategory c) -> addAgain(retired, c, facts);
            case Step(Open _, AddCategory c) -> throw Refused.conflict("category.there-already", c.code());
            case Step(Open open, RenameCategory c) -> rename(open, c, facts);
            case Step(Open open, RetireCategory c) -> retire(open, c, facts);
            case Step(Retired _, var c) -> throw Refused.conflict("category.retired", c.code());
            case Step(Blank _, var c) -> throw Refused.unknown("category.unknown", c.code());
        };
    }

    private static List<CategoryEvent> add(AddCategory c, Facts facts) {
        checkNotTomorrow(c.validFrom(), facts);
        checkPlace(c, facts);
        return List.of(new CategoryAdded(
                c.code(), c.parent(), checkedName(c.name()), english(c.nameEn()), c.level(), c.validFrom()));
    }

    private static List<CategoryEvent> addAgain(Retired retired, AddCategory c, Facts facts) {
        if (c.validFrom().isBefore(retired.validUntil())) {
            throw Refused.invalid(
                    "category.added-before-it-retired", retired.validUntil().toString());
        }
        return add(c, facts);
    }

    private static List<CategoryEvent> rename(Open open, RenameCategory c, Facts facts) {
        checkDay(c.validFrom(), open, facts);
        var name = checkedName(c.name());
        var nameEn = english(c.nameEn());
        if (name.equals(open.name()) && Objects.equals(nameEn, open.nameEn())) {
            throw Refused.conflict("category.changes-nothing", c.code());
        }
        return List.of(new CategoryRenamed(c.code(), name, nameEn, c.validFrom()));
    }

    private static List<CategoryEvent> retire(Open open, RetireCategory c, Facts facts) {
        checkDay(c.validUntil(), open, facts);
        return List.of(new CategoryRetired(c.code(), c.validUntil()));
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

    private static String checkedName(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > 80) {
            throw Refused.invalid("category.name-shape");
        }
        return stripped;
    }

    private static @Nullable String english(@Nullable String name) {
        return name == null || name.isBlank() ? null : checkedName(name);
    }

    private static void checkDay(LocalDate day, Open open, Facts facts) {
        checkNotTomorrow(day, facts);
        if (day.isBefore(open.validFrom())) {
            throw Refused.invalid(
                    "category.before-it-was-added", open.validFrom().toString());
        }
    }

    private static void checkNotTomorrow(LocalDate day, Facts facts) {
        if (day.isAfter(facts.today())) {
            throw Refused.invalid("category.in-the-future", day.toString());
        }
    }
}
