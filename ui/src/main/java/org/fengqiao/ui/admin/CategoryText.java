package org.fengqiao.ui.admin;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.domain.classification.CategoryEntry;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.fengqiao.projections.categories.CategoryTree.Planned;
import org.fengqiao.ui.words.Speech;

/** What is said of a category (分类说明). */
record CategoryText(House house, Speech say) {
    static CategoryText of(House house) {
        return new CategoryText(house, house.speech());
    }

    String name(CategoryRow row) {
        var english = row.nameEn();
        return say.english() && english != null ? english : row.name();
    }

    /** What was entered, and from when it holds. */
    String entry(CategoryEntry entry) {
        var told = Stream.of(entry.name(), entry.nameEn(), entry.to()).filter(Objects::nonNull);
        return say.say(
                "admin.category.entry." + entry.step().name(),
                say.date(entry.day()),
                told.collect(Collectors.joining(" / ")));
    }

    /** The same, and that it is still to come. */
    String plan(CategoryEntry entry) {
        return entry.planned(house.today()) ? say.say("admin.category.planned", entry(entry)) : entry(entry);
    }

    /** Its code, and what is planned of it. */
    String about(CategoryRow row, Map<String, List<Planned>> planned) {
        var plans = planned.getOrDefault(row.code(), List.of()).stream().map(each -> plan(each.entry()));
        return Stream.concat(Stream.of(row.code()), plans).collect(Collectors.joining(" · "));
    }

    /** How many open cases have one of these or one below. */
    String touched(Collection<String> codes) {
        return say.say("admin.category.open-cases", house.categoryKeeping().openCases(house.staff(), codes));
    }

    /** How many open cases stay with the one above when one is added below it. */
    String touchedAbove(CategoryRow above) {
        var cases = house.categoryKeeping().openCases(house.staff(), List.of(above.code()));
        return say.say("admin.category.open-cases-above", name(above), cases);
    }

    /** The first day on which something can hold of it: today, or its own first day while that is to come. */
    LocalDate earliest(CategoryRow row) {
        return house.desk().categories().planned().stream()
                .filter(each ->
                        each.row().code().equals(row.code()) && !each.row().open())
                .map(each -> each.entry().day())
                .findFirst()
                .orElseGet(house::today);
    }

    /** In use, retired, or still to come. */
    String standing(CategoryRow row, CategoryTree categories) {
        if (row.open()) {
            return say.say("admin.category.in-use");
        }
        var come = categories.asOf(row.code(), house.today()).isPresent();
        return say.say(come ? "admin.category.retired" : "admin.category.coming");
    }
}
