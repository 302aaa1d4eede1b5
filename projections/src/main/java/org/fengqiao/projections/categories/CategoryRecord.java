package org.fengqiao.projections.categories;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.classification.CategoryEvent;
import org.fengqiao.domain.classification.CategoryEvent.CategoryAdded;
import org.fengqiao.domain.classification.CategoryForm;
import org.fengqiao.domain.classification.CategoryHistory;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.fengqiao.projections.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * A category with all that was entered of it (分类沿革), and the forms that follow from that, oldest first.
 *
 * @param position sequence of its last event
 */
record CategoryRecord(Place place, CategoryHistory history, List<CategoryForm> forms, long position) implements Row {
    /** What never changes. */
    record Place(String code, @Nullable String parent, int level) {}

    static CategoryRecord of(Place place, CategoryHistory history, long position) {
        return new CategoryRecord(place, history, history.forms(), position);
    }

    static CategoryRecord after(@Nullable CategoryRecord before, CategoryEvent event, long position) {
        if (before != null) {
            return of(before.place(), before.history().after(event), position);
        }
        if (event instanceof CategoryAdded e) {
            return of(new Place(e.code(), e.parent(), e.level()), CategoryHistory.NONE.after(e), position);
        }
        throw new IllegalStateException("no category before " + event.code());
    }

    @Override
    public String id() {
        return place.code();
    }

    CategoryRow row() {
        return row(forms.getLast());
    }

    /** The form on that day; empty before the first. */
    Optional<CategoryRow> on(LocalDate day) {
        return forms.stream()
                .filter(form -> !form.from().isAfter(day))
                .reduce((_, later) -> later)
                .map(this::row);
    }

    private CategoryRow row(CategoryForm form) {
        return new CategoryRow(place.code(), place.parent(), form.name(), form.nameEn(), place.level(), form.open());
    }
}
