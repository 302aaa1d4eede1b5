package org.fengqiao.ui.admin;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.domain.classification.CategoryEntry;
import org.fengqiao.domain.classification.CategoryFact;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.jspecify.annotations.Nullable;

/** One category (分类详情) and what can be done with it. */
class CategoryPanel extends HousePanel {
    private static final int LEVELS = 3;
    private static final long serialVersionUID = 1;

    CategoryPanel(House house, CategoryRow row, Runnable close, Runnable changed) {
        super(house, row.name(), row.code(), close);
        if (row.open()) {
            if (row.level() < LEVELS) {
                act("admin.category.add-below", () -> new AddCategoryDialog(house, row, changed));
            }
            act("admin.category.rename", () -> new RenameCategoryDialog(house, row, changed));
            act("admin.category.retire", () -> new RetireCategoryDialog(house, row, changed));
        } else {
            act("admin.category.restore", () -> new AddCategoryDialog(house, row, changed));
        }
        var categories = house.desk().categories();
        fact("admin.category.standing", say.say(row.open() ? "admin.category.in-use" : "admin.category.retired"));
        fact("admin.category.path", categories.pathOf(row.code(), say.locale()));
        fact("admin.category.name-en", row.nameEn());
        fact("admin.category.level", say.say("admin.category.level." + row.level()));
        fact(
                "admin.category.below",
                Integer.toString(categories.children(row.code()).size()));
        part(
                "admin.category.history",
                new AsOf(house, day -> stood(row, day)),
                new EntryList<>(
                        house,
                        house.history().ofCategory(house.staff(), row.code()),
                        this::entered,
                        this::shown,
                        (entry, words) -> new CorrectCategoryDialog(house, row, entry, words, changed)));
    }

    private String stood(CategoryRow row, LocalDate day) {
        return house.desk()
                .categories()
                .asOf(row.code(), day)
                .map(then -> say.say(
                        then.open() ? "admin.category.was" : "admin.category.was-retired", say.date(day), then.name()))
                .orElseGet(() -> say.say("admin.category.not-yet", say.date(day)));
    }

    private String entered(CategoryEntry entry) {
        var names = Stream.of(entry.name(), entry.nameEn()).filter(Objects::nonNull);
        return say.say(
                "admin.category.entry." + entry.step().name(),
                say.date(entry.day()),
                names.collect(Collectors.joining(" / ")));
    }

    private String shown(CategoryFact fact, @Nullable String value) {
        if (value == null) {
            return say.say("admin.category.no-name");
        }
        return fact == CategoryFact.DAY ? say.date(LocalDate.parse(value)) : value;
    }
}
