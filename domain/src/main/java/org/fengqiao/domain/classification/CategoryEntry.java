package org.fengqiao.domain.classification;

import java.time.LocalDate;
import org.fengqiao.domain.correction.Corrected;
import org.fengqiao.domain.correction.Entry;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was entered of a category (分类登记事项), as corrected since. A retirement tells no names.
 *
 * @param day from which it holds; of a retirement the first day on which it cannot be chosen
 */
public record CategoryEntry(
        CategoryStep step,
        LocalDate day,
        @Nullable String name,
        @Nullable String nameEn) implements Entry<CategoryEntry> {
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
            case NAME -> new CategoryEntry(step, day, CategoryName.checked(Corrected.text(is.value())), nameEn);
            case NAME_EN -> new CategoryEntry(step, day, name, CategoryName.english(is.value()));
            case DAY -> new CategoryEntry(step, Corrected.day(is.value()), name, nameEn);
        };
    }
}
