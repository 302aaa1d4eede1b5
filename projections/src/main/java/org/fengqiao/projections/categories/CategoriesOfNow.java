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

/** All categories at one moment (分类快照), by code; never changes. */
final class CategoriesOfNow {
    private final Map<String, CategoryRecord> records = new HashMap<>();
    private final Map<String, CategoryRow> categories = new TreeMap<>();
    private final Map<String, List<CategoryRow>> below = new HashMap<>();

    CategoriesOfNow(Collection<CategoryRecord> all) {
        all.forEach(category -> {
            records.put(category.id(), category);
            categories.put(category.id(), category.row());
        });
        categories.values().stream().filter(CategoryRow::open).forEach(row -> {
            var parent = row.parent() == null ? "" : row.parent();
            below.computeIfAbsent(parent, _ -> new ArrayList<>()).add(row);
        });
    }

    Optional<CategoryRow> find(String code) {
        return Optional.ofNullable(categories.get(code));
    }

    Optional<CategoryRow> on(String code, LocalDate day) {
        return Optional.ofNullable(records.get(code)).flatMap(category -> category.on(day));
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
