package org.fengqiao.infra.categories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.projections.categories.ShippedCategories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the shipped list when it is asked for, and lays it beside the one that is kept. */
@Component
class ShippedList implements ShippedCategories {
    private final CategoryTree kept;

    ShippedList(CategoryTree kept) {
        this.kept = kept;
    }

    @Override
    public List<Difference> differences(Actor actor) {
        Authority.require(actor, Permission.KEEP_CATEGORIES);
        return between(rows(), kept);
    }

    static List<Difference> between(List<CategoryRow> shipped, CategoryTree kept) {
        var differences = new ArrayList<Difference>();
        var missing = new HashSet<String>();
        var last = kept.on(LocalDate.MAX);
        for (var row : shipped) {
            var now = kept.find(row.code()).orElse(null);
            if (now == null && hasPlace(row, missing, kept)) {
                missing.add(row.code());
                differences.add(new Difference(asKept(row, null), null));
            } else if (now != null && now.open() && differs(row, now) && !isPlanned(row, last)) {
                differences.add(new Difference(asKept(row, now), now));
            }
        }
        return List.copyOf(differences);
    }

    private static boolean hasPlace(CategoryRow row, HashSet<String> missing, CategoryTree kept) {
        var parent = row.parent();
        return parent == null || missing.contains(parent) || isOpen(parent, kept);
    }

    private static boolean isOpen(String code, CategoryTree kept) {
        return kept.find(code).filter(CategoryTree.CategoryRow::open).isPresent();
    }

    /** Whether somebody has planned it to be so already. */
    private static boolean isPlanned(CategoryRow row, CategoryTree last) {
        return last.find(row.code()).filter(planned -> !differs(row, planned)).isPresent();
    }

    private static boolean differs(CategoryRow row, CategoryTree.CategoryRow now) {
        var english = row.englishName();
        return !row.name().equals(now.name()) || english != null && !english.equals(now.nameEn());
    }

    /** Where the product knows no English name, the one that is kept stays. */
    private static CategoryTree.CategoryRow asKept(CategoryRow row, CategoryTree.@Nullable CategoryRow now) {
        var english = Objects.requireNonNullElseGet(row.englishName(), () -> now == null ? "" : englishOf(now));
        return new CategoryTree.CategoryRow(
                row.code(), row.parent(), row.name(), english.isEmpty() ? null : english, row.level(), true);
    }

    private static String englishOf(CategoryTree.CategoryRow now) {
        return Objects.requireNonNullElse(now.nameEn(), "");
    }

    private static List<CategoryRow> rows() {
        try {
            return CategoryFile.read(CategoryFile.SHIPPED).rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
