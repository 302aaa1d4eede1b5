package org.fengqiao.projections.categories;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.fengqiao.projections.categories.CategoryTree.Planned;

/** All categories with all that was entered of them (全部分类), by code; never changes. */
final class AllCategories {
    /** Trees of so many days are kept at a time: today's, and those that somebody looks at. */
    private static final int DAYS = 16;

    private final Map<String, CategoryRecord> records;
    private final Map<LocalDate, CategoriesOfADay> days = new ConcurrentHashMap<>();

    AllCategories(Collection<CategoryRecord> all) {
        records = all.stream().collect(Collectors.toUnmodifiableMap(CategoryRecord::id, Function.identity()));
    }

    CategoriesOfADay of(LocalDate day) {
        if (days.size() >= DAYS && !days.containsKey(day)) {
            days.clear();
        }
        return days.computeIfAbsent(day, on -> new CategoriesOfADay(records.values(), on));
    }

    Optional<CategoryRow> on(String code, LocalDate day) {
        return Optional.ofNullable(records.get(code)).flatMap(category -> category.on(day));
    }

    boolean hasBelow(String code, LocalDate from) {
        return records.values().stream()
                .anyMatch(category -> code.equals(category.place().parent()) && category.openOnOrAfter(from));
    }

    boolean takesOver(String code, LocalDate from) {
        return records.values().stream()
                .flatMap(category -> category.history().entries().inForce().stream())
                .anyMatch(entry -> code.equals(entry.to()) && !entry.day().isBefore(from));
    }

    /** What comes after that day, the next first. */
    List<Planned> plannedAfter(LocalDate day) {
        return records.values().stream()
                .flatMap(category -> category.plannedAfter(day))
                .sorted(Comparator.comparing(
                                (Planned planned) -> planned.entry().day())
                        .thenComparing(planned -> planned.row().code()))
                .toList();
    }
}
