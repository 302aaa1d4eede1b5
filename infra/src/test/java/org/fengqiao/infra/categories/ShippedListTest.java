package org.fengqiao.infra.categories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.projections.categories.ShippedCategories.Difference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShippedListTest {
    private static final List<CategoryRow> SHIPPED = List.of(
            shipped("01", null, "城乡建设", 1, "Construction"),
            shipped("0101", "01", "物业服务", 2, null),
            shipped("0101001", "0101", "电梯", 3, "Lifts"),
            shipped("0101002", "0101", "停车", 3, "Parking"),
            shipped("02", null, "教育", 1, null),
            shipped("0201", "02", "招生", 2, null));

    @Test
    void what_is_named_otherwise_or_missing_is_told_and_what_was_retired_or_added_here_is_not() {
        var kept = new Kept(Map.of(
                "01", kept("01", null, "城乡建设", "Construction", 1, true),
                "0101", kept("0101", "01", "物业管理", "Property management", 2, true),
                "0101001", kept("0101001", "0101", "电梯", "Elevators", 3, false),
                "0109", kept("0109", "01", "本地分类", null, 2, true)));

        assertThat(ShippedList.between(SHIPPED, kept))
                .containsExactly(
                        new Difference(
                                kept("0101", "01", "物业服务", "Property management", 2, true),
                                kept("0101", "01", "物业管理", "Property management", 2, true)),
                        new Difference(kept("0101002", "0101", "停车", "Parking", 3, true), null),
                        new Difference(kept("02", null, "教育", null, 1, true), null),
                        new Difference(kept("0201", "02", "招生", null, 2, true), null));
    }

    @Test
    void nothing_is_added_below_what_was_retired_here() {
        var kept = new Kept(Map.of(
                "01", kept("01", null, "城乡建设", "Construction", 1, true),
                "0101", kept("0101", "01", "物业服务", null, 2, false),
                "02", kept("02", null, "教育", null, 1, false)));

        assertThat(ShippedList.between(SHIPPED, kept)).isEmpty();
    }

    @Test
    void what_somebody_has_planned_to_be_so_is_no_difference() {
        var shipped = List.of(shipped("01", null, "城乡建设", 1, null));
        var now = Map.of("01", kept("01", null, "建设", null, 1, true));
        var later = Map.of("01", kept("01", null, "城乡建设", null, 1, true));

        assertThat(ShippedList.between(shipped, new Kept(now, later))).isEmpty();
    }

    private static CategoryRow shipped(
            String code, @Nullable String parent, String name, int level, @Nullable String english) {
        return new CategoryRow(1, code, parent, name, level, english);
    }

    private static CategoryTree.CategoryRow kept(
            String code, @Nullable String parent, String name, @Nullable String english, int level, boolean open) {
        return new CategoryTree.CategoryRow(code, parent, name, english, level, open);
    }

    /** @param later as it will be once all has come that is planned */
    private record Kept(Map<String, CategoryTree.CategoryRow> rows, Map<String, CategoryTree.CategoryRow> later)
            implements CategoryTree {
        Kept(Map<String, CategoryTree.CategoryRow> rows) {
            this(rows, rows);
        }

        @Override
        public Optional<CategoryTree.CategoryRow> find(String code) {
            return Optional.ofNullable(rows.get(code));
        }

        @Override
        public List<CategoryTree.CategoryRow> children(@Nullable String code) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<CategoryTree.CategoryRow> search(String words, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String pathOf(String code, Locale locale) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<CategoryTree.CategoryRow> asOf(String code, LocalDate day) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CategoryTree on(LocalDate day) {
            return new Kept(later, later);
        }

        @Override
        public List<Planned> planned() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen(String code, LocalDate day) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean takesOver(String code, LocalDate from) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean hasBelow(String code, LocalDate from) {
            throw new UnsupportedOperationException();
        }
    }
}
