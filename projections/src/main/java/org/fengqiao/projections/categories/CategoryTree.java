package org.fengqiao.projections.categories;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.domain.category.Categories;
import org.jspecify.annotations.Nullable;

/** The tree of categories (分类树). */
public interface CategoryTree extends Categories {
    Optional<CategoryRow> find(String code);

    /** Open ones right below; of the first level for null. */
    List<CategoryRow> children(@Nullable String code);

    /** All open leaves whose path has the words, {@code limit} at most. */
    List<CategoryRow> search(String words, int limit);

    /** Names from the first level down, joined by {@code /}; the code where it is unknown. */
    String pathOf(String code, Locale locale);

    /** The category as it stood on that day; empty when it had not been added yet. */
    Optional<CategoryRow> asOf(String code, LocalDate day);

    record CategoryRow(
            String code,
            @Nullable String parent,
            String name,
            @Nullable String nameEn,
            int level,
            boolean open) {}
}
