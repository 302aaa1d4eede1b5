package org.fengqiao.projections.categories;

import org.fengqiao.domain.classification.CategoryEvent;
import org.fengqiao.domain.classification.CategoryEvent.CategoryAdded;
import org.fengqiao.domain.classification.CategoryEvent.CategoryRenamed;
import org.fengqiao.domain.classification.CategoryEvent.CategoryRetired;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.fengqiao.projections.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * A category as it stands (分类).
 *
 * @param position sequence of its last event
 */
record CategoryRecord(CategoryRow row, long position) implements Row {
    @Override
    public String id() {
        return row.code();
    }

    static CategoryRecord after(@Nullable CategoryRecord before, CategoryEvent event, long position) {
        return switch (event) {
            case CategoryAdded e ->
                new CategoryRecord(
                        new CategoryRow(e.code(), e.parent(), e.name(), e.nameEn(), e.level(), true), position);
            case CategoryRenamed e -> {
                var was = last(before, e);
                yield new CategoryRecord(
                        new CategoryRow(was.code(), was.parent(), e.name(), e.nameEn(), was.level(), was.open()),
                        position);
            }
            case CategoryRetired e -> {
                var was = last(before, e);
                yield new CategoryRecord(
                        new CategoryRow(was.code(), was.parent(), was.name(), was.nameEn(), was.level(), false),
                        position);
            }
        };
    }

    private static CategoryRow last(@Nullable CategoryRecord before, CategoryEvent event) {
        if (before == null) {
            throw new IllegalStateException("no category before " + event.code());
        }
        return before.row();
    }
}
