package org.fengqiao.projections.categories;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.domain.category.Categories;
import org.fengqiao.domain.classification.CategoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * The tree of categories (分类树), of today; and of any other day, also of one to come as far as that is planned.
 *
 * @see "ADR 0032 categories change from a day on"
 */
public interface CategoryTree extends Categories {
    /** Retired ones too, and those that are only planned; these are not open. */
    Optional<CategoryRow> find(String code);

    /** Open ones right below; of the first level for null. */
    List<CategoryRow> children(@Nullable String code);

    /** All open leaves whose path has the words, {@code limit} at most. */
    List<CategoryRow> search(String words, int limit);

    /** Names from the first level down, joined by {@code /}; the code where it is unknown. */
    String pathOf(String code, Locale locale);

    /** The category as it stood on that day; empty when it had not been added yet. */
    Optional<CategoryRow> asOf(String code, LocalDate day);

    /** The tree as it stood, or will stand, on that day. */
    CategoryTree on(LocalDate day);

    /** What changes after the day of this tree, the next first. */
    List<Planned> planned();

    /**
     * @param row as it stands before
     * @param number of the entry, counted from 1
     */
    record Planned(CategoryRow row, int number, CategoryEntry entry) {}

    record CategoryRow(
            String code,
            @Nullable String parent,
            String name,
            @Nullable String nameEn,
            int level,
            boolean open) {}
}
