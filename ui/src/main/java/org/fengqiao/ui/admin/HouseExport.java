package org.fengqiao.ui.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.fengqiao.projections.exports.Sheet;
import org.fengqiao.projections.exports.Sheet.Column;
import org.fengqiao.projections.exports.Sheet.Page;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.exports.ExportButton;
import org.fengqiao.ui.exports.Tables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The administrator's lists as tables to take along (管理清单导出). */
@Component
record HouseExport(House house, Tables tables) {
    /** Every account, also those that are closed, by user name. */
    ExportButton accounts() {
        return tables.button(() -> {
            var say = house.speech();
            var staff = house.staff();
            return tables.sheet(
                    "accounts",
                    "all",
                    List.of(
                            tables.text(
                                    "admin.account.user-name",
                                    Column.MIDDLE,
                                    row -> row.signIn().userName()),
                            tables.text("admin.account.person", Column.NARROW, AccountRow::name),
                            tables.text("admin.account.unit", Column.WIDE, AccountRow::unit),
                            tables.text("admin.account.duty", Column.WIDE, AccountRow::duties),
                            tables.text(
                                    "admin.account.standing",
                                    Column.NARROW,
                                    row -> say.say("admin.account." + row.standing())),
                            tables.text("admin.account.sign-in", Column.MIDDLE, row -> row.lastSeen(say))),
                    after -> Page.of(
                            house.accounts().page(staff, after, Sheet.ROWS_OF_A_PAGE).stream()
                                    .map(signIn -> AccountRow.of(house, signIn))
                                    .toList(),
                            row -> row.signIn().userName()));
        });
    }

    /** Every unit that is open, each followed by those below it. */
    ExportButton units() {
        return tables.button(() -> {
            var say = house.speech();
            var units = house.desk().units();
            return tables.sheet(
                    "units",
                    "open",
                    List.of(
                            tables.text(
                                    "admin.unit.code",
                                    Column.MIDDLE,
                                    row -> row.code().value()),
                            tables.text("admin.unit.name", Column.WIDE, UnitRow::name),
                            tables.text("admin.unit.kind", Column.NARROW, row -> say.name(row.kind())),
                            tables.text("admin.unit.level", Column.NARROW, row -> say.name(row.level())),
                            tables.text(
                                    "admin.unit.superior",
                                    Column.WIDE,
                                    row -> row.superior() == null ? "" : house.unit(row.superior())),
                            tables.day("admin.unit.from", UnitRow::validFrom),
                            tables.day("admin.unit.until", UnitRow::validUntil)),
                    below(units.top(), row -> units.children(row.code())));
        });
    }

    /**
     * Every category in use, each followed by those below it.
     *
     * @param chosen gives the day of the tree; null for today
     */
    ExportButton categories(Supplier<@Nullable LocalDate> chosen) {
        return tables.button(() -> {
            var say = house.speech();
            var day = chosen.get();
            var categories = day == null
                    ? house.desk().categories()
                    : house.desk().categories().on(day);
            return tables.sheet(
                    "categories",
                    day == null ? "open" : day.toString(),
                    List.of(
                            tables.text("admin.category.code", Column.MIDDLE, CategoryRow::code),
                            tables.text(
                                    "admin.category.level",
                                    Column.NARROW,
                                    row -> say.say("admin.category.level." + row.level())),
                            tables.text("admin.category.name", Column.WIDE, CategoryRow::name),
                            tables.text(
                                    "admin.category.name-en", Column.WIDE, row -> Objects.toString(row.nameEn(), ""))),
                    below(categories.children(null), row -> categories.children(row.code())));
        });
    }

    private static <T> List<T> below(List<T> rows, Function<T, List<T>> children) {
        var all = new ArrayList<T>();
        rows.forEach(row -> Stream.concat(Stream.of(row), below(children.apply(row), children).stream())
                .forEach(all::add));
        return all;
    }
}
