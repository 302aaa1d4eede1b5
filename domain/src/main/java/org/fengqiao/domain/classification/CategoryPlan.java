package org.fengqiao.domain.classification;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.classification.Category.Open;
import org.fengqiao.domain.classification.CategoryCommand.WithdrawCategoryEntry;
import org.fengqiao.domain.classification.CategoryEvent.CategoryEntryWithdrawn;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.refusal.Refused;

/** On which days a category may change (分类计划), and what of that can be taken back. */
final class CategoryPlan {
    private CategoryPlan() {}

    static void checkNotPast(LocalDate day, Facts facts) {
        if (day.isBefore(facts.today())) {
            throw Refused.invalid("category.in-the-past", day.toString());
        }
    }

    /** Not before the life began that the change is about, which may be one to come. */
    static void checkDay(LocalDate day, CategoryForm last, Facts facts) {
        checkNotPast(day, facts);
        if (day.isBefore(last.validFrom())) {
            throw Refused.invalid(
                    "category.before-it-was-added", last.validFrom().toString());
        }
    }

    /** What is planned for later is taken back first: nothing can be renamed any more once it has ended. */
    static void checkEnd(LocalDate day, Open open, Facts facts) {
        checkDay(day, open.last(), facts);
        if (open.last().from().isAfter(day)) {
            throw planned(open.last().from());
        }
    }

    /** What was withdrawn says nothing that could be wrong, and what is still planned is withdrawn and planned anew. */
    static void checkHolds(CategoryEntry entry, Facts facts) {
        if (entry.withdrawn()) {
            throw Refused.conflict("category.withdrawn-already");
        }
        if (entry.planned(facts.today())) {
            throw Refused.conflict("category.not-come-yet", entry.day().toString());
        }
    }

    static List<CategoryEvent> withdraw(CategoryHistory history, WithdrawCategoryEntry c, Facts facts) {
        var entry = history.entries().get(c.entry());
        if (entry.withdrawn()) {
            throw Refused.conflict("category.withdrawn-already");
        }
        if (!entry.planned(facts.today())) {
            throw Refused.conflict("category.has-come", entry.day().toString());
        }
        if (entry.step() != CategoryStep.RENAMED) {
            checkNothingRestsOn(entry, history, facts, c.code());
        }
        return List.of(new CategoryEntryWithdrawn(c.code(), c.entry()));
    }

    /** Neither a change of its own that comes later, nor something that would stand below it or go on under its code. */
    private static void checkNothingRestsOn(CategoryEntry entry, CategoryHistory history, Facts facts, String code) {
        var last = history.entries().inForce().getLast();
        if (!last.equals(entry)) {
            throw planned(last.day());
        }
        if (entry.begins() && facts.categories().hasBelow(code, entry.day())) {
            throw Refused.conflict("category.something-below", code);
        }
        if (entry.begins() && facts.categories().takesOver(code, entry.day())) {
            throw Refused.conflict("category.something-moves-there", code);
        }
    }

    private static Refused planned(LocalDate day) {
        return Refused.conflict("category.planned-after", day.toString());
    }
}
