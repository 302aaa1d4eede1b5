package org.fengqiao.domain.classification;

import java.time.LocalDate;
import org.fengqiao.domain.correction.Corrected;
import org.fengqiao.domain.correction.Entry;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was entered of a category (分类登记事项), as corrected since. Neither a retirement nor
 * a move tells names.
 *
 * @param day from which it holds; of a retirement or a move the first day on which it cannot be chosen
 * @param to the code under which it goes on; of a move only
 * @param withdrawn whether it was taken back before its day came
 */
public record CategoryEntry(
        CategoryStep step,
        LocalDate day,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String to,
        boolean withdrawn)
        implements Entry<CategoryEntry> {
    static CategoryEntry named(CategoryStep step, LocalDate day, String name, @Nullable String nameEn) {
        return new CategoryEntry(step, day, name, nameEn, null, false);
    }

    /** An end: a retirement, or a move to another code. */
    public static CategoryEntry ended(CategoryStep step, LocalDate day, @Nullable String to) {
        return new CategoryEntry(step, day, null, null, to, false);
    }

    /** The same, taken back. */
    CategoryEntry taken() {
        return new CategoryEntry(step, day, name, nameEn, to, true);
    }

    /** Whether it has not come to its day. */
    public boolean planned(LocalDate today) {
        return !withdrawn && day.isAfter(today);
    }

    @Override
    public boolean begins() {
        return step == CategoryStep.ADDED;
    }

    /** All of them tell of the whole category. */
    @Override
    public boolean touches(CategoryEntry other) {
        return true;
    }

    /** What it says of one fact, in the shape of a correction. */
    public CategoryCorrection says(CategoryFact fact) {
        return new CategoryCorrection(
                fact,
                switch (fact) {
                    case NAME -> name;
                    case NAME_EN -> nameEn;
                    case DAY -> day.toString();
                });
    }

    /** Refuses what its step does not tell and what cannot be read. */
    CategoryEntry corrected(CategoryCorrection is) {
        Corrected.checkTold(step.facts(), is.fact());
        return switch (is.fact()) {
            case NAME -> with(day, CategoryName.checked(Corrected.text(is.value())), nameEn);
            case NAME_EN -> with(day, name, CategoryName.english(is.value()));
            case DAY -> with(Corrected.day(is.value()), name, nameEn);
        };
    }

    private CategoryEntry with(LocalDate rightDay, @Nullable String rightName, @Nullable String rightNameEn) {
        return new CategoryEntry(step, rightDay, rightName, rightNameEn, to, withdrawn);
    }
}
