package org.fengqiao.ui.pretend;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.domain.classification.CategoryEntry;
import org.fengqiao.domain.classification.CategoryStep;
import org.fengqiao.projections.categories.CategoryTree;
import org.jspecify.annotations.Nullable;

/** A tree of one category, and one that could be chosen last year. */
public class PretendCategories implements CategoryTree {
    private static final int YEAR = 2026;
    static final LocalDate NEXT_YEAR = LocalDate.of(YEAR + 1, 1, 1);
    private static final CategoryRow HOUSING = new CategoryRow("0101", "01", "物业管理", "Property management", 2, true);
    private static final CategoryRow LAST_YEARS = new CategoryRow("0102", "01", "小区", null, 2, true);

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
    public boolean isOpen(String code, LocalDate day) {
        return true;
    }

    @Override
    public boolean hasBelow(String code, LocalDate from) {
        return false;
    }

    @Override
    public boolean takesOver(String code, LocalDate from) {
        return false;
    }

    @Override
    public CategoryTree on(LocalDate day) {
        var now = this;
        return day.getYear() > YEAR - 1
                ? this
                : new PretendCategories() {
                    @Override
                    public List<CategoryRow> children(@Nullable String code) {
                        return code == null ? List.of(LAST_YEARS) : List.of();
                    }

                    @Override
                    public List<CategoryRow> search(String words, int limit) {
                        return List.of(HOUSING, LAST_YEARS);
                    }

                    @Override
                    public String pathOf(String code, Locale locale) {
                        return LAST_YEARS.code().equals(code) ? "城乡建设/小区" : now.pathOf(code, locale);
                    }
                };
    }

    @Override
    public List<Planned> planned() {
        return List.of(
                new Planned(HOUSING, 2, new CategoryEntry(CategoryStep.RENAMED, NEXT_YEAR, "物业服务", null, null, false)));
    }
}
