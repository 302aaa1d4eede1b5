package org.fengqiao.projections.categories;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The categories, answered from the directory of the live generation. */
public final class ListedCategories implements CategoryTree {
    private final Supplier<CategoryDirectory> live;

    /** @param live the directory of the live generation */
    public ListedCategories(Supplier<CategoryDirectory> live) {
        this.live = live;
    }

    @Override
    public boolean isOpen(String code) {
        return find(code).filter(CategoryRow::open).isPresent();
    }

    @Override
    public Optional<CategoryRow> find(String code) {
        return now().find(code);
    }

    @Override
    public List<CategoryRow> children(@Nullable String code) {
        return now().children(code);
    }

    @Override
    public List<CategoryRow> search(String words, int limit) {
        var now = now();
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return now.openLeaves().stream()
                .filter(leaf -> has(now, leaf, wanted))
                .limit(limit)
                .toList();
    }

    private static boolean has(CategoriesOfNow now, CategoryRow leaf, String wanted) {
        return leaf.code().startsWith(wanted)
                || now.pathOf(leaf.code(), Locale.SIMPLIFIED_CHINESE)
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted)
                || now.pathOf(leaf.code(), Locale.ENGLISH)
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }

    @Override
    public String pathOf(String code, Locale locale) {
        return now().pathOf(code, locale);
    }

    @Override
    public Optional<CategoryRow> asOf(String code, LocalDate day) {
        return now().on(code, day);
    }

    private CategoriesOfNow now() {
        return live.get().now();
    }
}
