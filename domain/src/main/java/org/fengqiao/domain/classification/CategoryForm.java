package org.fengqiao.domain.classification;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a category stood from a day on (分类形态).
 *
 * @param validFrom the day it was added last
 * @param validUntil first day on which it could not be chosen; null while it can
 */
public record CategoryForm(
        LocalDate from,
        String name,
        @Nullable String nameEn,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {
    static CategoryForm after(@Nullable CategoryForm was, CategoryEntry entry) {
        var day = entry.day();
        if (was == null || entry.begins()) {
            return new CategoryForm(day, requireNonNull(entry.name()), entry.nameEn(), day, null);
        }
        return switch (entry.step()) {
            case ADDED, RENAMED ->
                new CategoryForm(day, requireNonNull(entry.name()), entry.nameEn(), was.validFrom, was.validUntil);
            case RETIRED, MOVED -> new CategoryForm(day, was.name, was.nameEn, was.validFrom, day);
        };
    }

    public boolean open() {
        return validUntil == null;
    }
}
