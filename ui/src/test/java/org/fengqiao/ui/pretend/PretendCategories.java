package org.fengqiao.ui.pretend;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.projections.categories.CategoryTree;
import org.jspecify.annotations.Nullable;

/** A tree of one category. */
public class PretendCategories implements CategoryTree {
    private static final CategoryRow HOUSING = new CategoryRow("0101", "01", "物业管理", "Property management", 2, true);

    @Override
    public Optional<CategoryRow> asOf(String code, LocalDate day) {
        return find(code);
    }

    @Override
    public Optional<CategoryRow> find(String code) {
        return Optional.of(HOUSING).filter(row -> row.code().equals(code));
    }

    @Override
    public List<CategoryRow> children(@Nullable String code) {
        return HOUSING.code().equals(code) ? List.of() : List.of(HOUSING);
    }

    @Override
    public List<CategoryRow> search(String words, int limit) {
        return List.of(HOUSING);
    }

    @Override
    public String pathOf(String code, Locale locale) {
        return locale.equals(Locale.ENGLISH) ? "Construction/Property management" : "城乡建设/物业管理";
    }

    @Override
    public boolean isOpen(String code) {
        return true;
    }
}
