package org.fengqiao.projections.categories;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.domain.classification.CategoryEvent;
import org.fengqiao.domain.classification.CategoryEvent.CategoryAdded;
import org.fengqiao.domain.classification.CategoryForm;
import org.fengqiao.domain.classification.CategoryHistory;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.fengqiao.projections.categories.CategoryTree.Planned;
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

    /** As it stands that day; one that comes later as it will be, not open; empty where all was taken back. */
    Optional<CategoryRow> row(LocalDate day) {
        return on(day).or(() -> forms.stream().findFirst().map(form -> row(form, false)));
    }

    /** The form on that day; empty before the first. */
    Optional<CategoryRow> on(LocalDate day) {
        return form(day).map(form -> row(form, form.open()));
    }

    boolean openOnOrAfter(LocalDate day) {
        return form(day).filter(CategoryForm::open).isPresent()
                || forms.stream().anyMatch(form -> form.open() && form.from().isAfter(day));
    }

    Stream<Planned> plannedAfter(LocalDate day) {
        var entries = history.entries();
        return IntStream.rangeClosed(1, entries.all().size())
                .filter(number -> entries.get(number).planned(day))
                .boxed()
                .flatMap(number -> row(day).map(row -> new Planned(row, number, entries.get(number))).stream());
    }

    private Optional<CategoryForm> form(LocalDate day) {
        return forms.stream().filter(form -> !form.from().isAfter(day)).reduce((_, later) -> later);
    }

    private CategoryRow row(CategoryForm form, boolean open) {
        return new CategoryRow(place.code(), place.parent(), form.name(), form.nameEn(), place.level(), open);
    }
}
