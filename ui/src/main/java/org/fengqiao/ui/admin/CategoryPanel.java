package org.fengqiao.ui.admin;

import java.time.LocalDate;
import org.fengqiao.domain.classification.CategoryEntry;
import org.fengqiao.domain.classification.CategoryFact;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.fengqiao.projections.history.HouseHistory.Entered;
import org.jspecify.annotations.Nullable;

/** One category (分类详情) and what can be done with it. */
class CategoryPanel extends HousePanel {
    private static final int LEVELS = 3;
    private static final long serialVersionUID = 1;

    private final transient CategoryText text;

    CategoryPanel(House house, CategoryRow row, Runnable close, Runnable changed) {
        super(house, CategoryText.of(house).name(row), row.code(), close);
        text = CategoryText.of(house);
        acts(row, changed);
        var categories = house.desk().categories();
        fact("admin.category.standing", text.standing(row, categories));
        fact("admin.category.path", categories.pathOf(row.code(), say.locale()));
        fact("admin.category.name-en", row.nameEn());
        fact("admin.category.level", say.say("admin.category.level." + row.level()));
        fact(
                "admin.category.below",
                Integer.toString(categories.children(row.code()).size()));
        part(
                "admin.category.history",
                new AsOf(house, null, day -> stood(row, day)),
                new EntryList<>(
                        house,
                        house.history().ofCategory(house.staff(), row.code()),
                        text::plan,
                        this::shown,
                        this::verb,
                        (entered, words) -> entered.entry().planned(house.today())
                                ? new WithdrawCategoryDialog(house, row.code(), entered.number(), words, changed)
                                : new CorrectCategoryDialog(house, row, entered, words, changed)));
    }

    /** One that is still to come gets its names and what stands below it before its day. */
    private void acts(CategoryRow row, Runnable changed) {
        var last = house.desk().categories().on(LocalDate.MAX).find(row.code()).filter(CategoryRow::open);
        if (!row.open() && last.isEmpty()) {
            act("admin.category.restore", () -> new AddCategoryDialog(house, row, changed));
            return;
        }
        var known = row.open() ? row : last.orElse(row);
        if (row.level() < LEVELS) {
            act("admin.category.add-below", () -> new AddCategoryDialog(house, known, changed));
        }
        act("admin.category.rename", () -> new RenameCategoryDialog(house, known, changed));
        if (row.open() && last.isPresent()) {
            if (row.level() > 1) {
                act("admin.category.move", () -> new MoveCategoryDialog(house, row, changed));
            }
            act("admin.category.retire", () -> new RetireCategoryDialog(house, row, changed));
        }
    }

    /** What has come is corrected, what is planned is withdrawn, and what was withdrawn stays as it is. */
    private String verb(Entered<CategoryEntry, CategoryFact> entered) {
        if (entered.entry().withdrawn()) {
            return "";
        }
        return entered.entry().planned(house.today()) ? "admin.category.withdraw" : "admin.correct";
    }

    private String stood(CategoryRow row, LocalDate day) {
        var when = day.isAfter(house.today()) ? ".will" : "";
        return house.desk()
                .categories()
                .asOf(row.code(), day)
                .map(then -> say.say(
                        (then.open() ? "admin.category.was" : "admin.category.was-retired") + when,
                        say.date(day),
                        text.name(then)))
                .orElseGet(() -> say.say("admin.category.not-yet" + when, say.date(day)));
    }

    private String shown(CategoryFact fact, @Nullable String value) {
        if (value == null) {
            return say.say("admin.category.no-name");
        }
        return fact == CategoryFact.DAY ? say.date(LocalDate.parse(value)) : value;
    }
}
