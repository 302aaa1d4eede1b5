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
    private final Supplier<LocalDate> day;

    /**
     * @param live the directory of the live generation
     * @param day of which the tree is
     */
    public ListedCategories(Supplier<CategoryDirectory> live, Supplier<LocalDate> day) {
        this.live = live;
        this.day = day;
    }

    @Override
    public boolean isOpen(String code, LocalDate on) {
        return asOf(code, on).filter(CategoryRow::open).isPresent();
    }

    @Override
    public boolean hasBelow(String code, LocalDate from) {
        return all().hasBelow(code, from);
    }

    @Override
    public boolean takesOver(String code, LocalDate from) {
        return all().takesOver(code, from);
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

    private static boolean has(CategoriesOfADay now, CategoryRow leaf, String wanted) {
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
    public Optional<CategoryRow> asOf(String code, LocalDate on) {
        return all().on(code, on);
    }

    @Override
    public CategoryTree on(LocalDate another) {
        return new ListedCategories(live, () -> another);
    }

    @Override
    public List<Planned> planned() {
        return all().plannedAfter(day.get());
    }

    private CategoriesOfADay now() {
        return all().of(day.get());
    }

    private AllCategories all() {
        return live.get().all();
    }
}
