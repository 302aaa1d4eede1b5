package org.fengqiao.domain.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.classification.CategoryEvent.CategoryAdded;
import org.fengqiao.domain.classification.CategoryEvent.CategoryCorrected;
import org.fengqiao.domain.classification.CategoryEvent.CategoryEntryWithdrawn;
import org.fengqiao.domain.classification.CategoryEvent.CategoryMoved;
import org.fengqiao.domain.classification.CategoryEvent.CategoryRenamed;
import org.fengqiao.domain.classification.CategoryEvent.CategoryRetired;
import org.fengqiao.domain.correction.Entries;
import org.jspecify.annotations.Nullable;

/** All that was entered of a category, as corrected since (分类沿革): how it stands and stood follows from it alone. */
public record CategoryHistory(Entries<CategoryEntry> entries) {
    public static final CategoryHistory NONE = new CategoryHistory(Entries.none());

    public CategoryHistory after(CategoryEvent event) {
        return new CategoryHistory(
                switch (event) {
                    case CategoryAdded e ->
                        entries.and(CategoryEntry.named(CategoryStep.ADDED, e.validFrom(), e.name(), e.nameEn()));
                    case CategoryRenamed e ->
                        entries.and(CategoryEntry.named(CategoryStep.RENAMED, e.validFrom(), e.name(), e.nameEn()));
                    case CategoryRetired e ->
                        entries.and(CategoryEntry.ended(CategoryStep.RETIRED, e.validUntil(), null));
                    case CategoryMoved e -> entries.and(CategoryEntry.ended(CategoryStep.MOVED, e.validFrom(), e.to()));
                    case CategoryEntryWithdrawn e ->
                        entries.correct(e.entry(), entries.get(e.entry()).taken());
                    case CategoryCorrected e ->
                        entries.correct(e.entry(), entries.get(e.entry()).corrected(e.is()));
                });
    }

    /** Its forms, each from its day until the next; the last ones may be still to come. */
    public List<CategoryForm> forms() {
        var forms = new ArrayList<CategoryForm>();
        @Nullable CategoryForm last = null;
        for (var entry : entries.inForce()) {
            last = CategoryForm.after(last, entry);
            forms.add(last);
        }
        return List.copyOf(forms);
    }

    /** How it stood, or will stand, on that day; empty before the first. */
    public Optional<CategoryForm> on(LocalDate day) {
        return forms().stream().filter(form -> !form.from().isAfter(day)).reduce((_, later) -> later);
    }
}
