package org.fengqiao.projections.categories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.jspecify.annotations.Nullable;

/** All categories as they stand on one day (当日分类), by code; never changes. What comes later is there, not open. */
final class CategoriesOfADay {
    private final Map<String, CategoryRow> categories = new TreeMap<>();
    private final Map<String, List<CategoryRow>> below = new HashMap<>();

    CategoriesOfADay(Collection<CategoryRecord> all, LocalDate day) {
        all.forEach(category -> category.row(day).ifPresent(row -> categories.put(row.code(), row)));
        categories.values().stream().filter(CategoryRow::open).forEach(row -> {
            var parent = row.parent() == null ? "" : row.parent();
            below.computeIfAbsent(parent, _ -> new ArrayList<>()).add(row);
        });
    }

    Optional<CategoryRow> find(String code) {
        return Optional.ofNullable(categories.get(code));
    }

    /** Open ones right below; of the first level for null. */
    List<CategoryRow> children(@Nullable String code) {
        return List.copyOf(below.getOrDefault(code == null ? "" : code, List.of()));
    }

    List<CategoryRow> openLeaves() {
        return categories.values().stream()
                .filter(row -> row.open() && !below.containsKey(row.code()))
                .toList();
    }

    String pathOf(String code, Locale locale) {
        var row = categories.get(code);
        if (row == null) {
            return code;
        }
        var parent = row.parent();
        return parent == null ? name(row, locale) : pathOf(parent, locale) + "/" + name(row, locale);
    }

    private static String name(CategoryRow row, Locale locale) {
        var english = row.nameEn();
        return english != null && locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : row.name();
    }
}
