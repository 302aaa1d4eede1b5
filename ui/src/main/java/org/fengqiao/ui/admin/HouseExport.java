package org.fengqiao.ui.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.fengqiao.projections.exports.Exports;
import org.fengqiao.projections.exports.Sheet;
import org.fengqiao.projections.exports.Sheet.Column;
import org.fengqiao.projections.exports.Sheet.Page;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.exports.ExportButton;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The administrator's lists as tables to take along (管理清单导出). */
@Component
class HouseExport {
    private static final int WIDE = 40;
    private static final int MIDDLE = 24;
    private static final int NARROW = 12;

    private final House house;
    private final Exports exports;

    HouseExport(House house, Exports exports) {
        this.house = house;
        this.exports = exports;
    }

    /** Every account, also those that are closed, by user name. */
    ExportButton accounts() {
        return button(() -> {
            var say = house.speech();
            var staff = house.staff();
            return new Sheet<>(
                    "accounts",
                    "all",
                    say.say("audit.detail.list-accounts"),
                    List.of(
                            text(
                                    "admin.account.user-name",
                                    MIDDLE,
                                    row -> row.signIn().userName()),
                            text("admin.account.person", NARROW, AccountRow::name),
                            text("admin.account.unit", WIDE, AccountRow::unit),
                            text("admin.account.duty", WIDE, AccountRow::duties),
                            text("admin.account.standing", NARROW, row -> say.say("admin.account." + row.standing())),
                            text("admin.account.sign-in", MIDDLE, row -> row.lastSeen(say))),
                    after -> {
                        var signIns = house.accounts().page(staff, after, Sheet.ROWS_OF_A_PAGE);
                        return new Page<>(
                                signIns.stream()
                                        .map(signIn -> AccountRow.of(house, signIn))
                                        .toList(),
                                signIns.size() < Sheet.ROWS_OF_A_PAGE
                                        ? null
                                        : signIns.getLast().userName());
                    });
        });
    }

    /** Every unit that is open, each followed by those below it. */
    ExportButton units() {
        return button(() -> {
            var say = house.speech();
            var units = house.desk().units();
            return Sheet.of(
                    "units",
                    "open",
                    say.say("audit.detail.list-units"),
                    List.of(
                            text("admin.unit.code", MIDDLE, row -> row.code().value()),
                            text("admin.unit.name", WIDE, UnitRow::name),
                            text("admin.unit.kind", NARROW, row -> say.name(row.kind())),
                            text("admin.unit.level", NARROW, row -> say.name(row.level())),
                            text(
                                    "admin.unit.superior",
                                    WIDE,
                                    row -> row.superior() == null ? "" : house.unit(row.superior())),
                            Column.day(say.say("admin.unit.from"), UnitRow::validFrom),
                            Column.day(say.say("admin.unit.until"), UnitRow::validUntil)),
                    below(units.top(), row -> units.children(row.code())));
        });
    }

    /**
     * Every category in use, each followed by those below it.
     *
     * @param chosen gives the day of the tree; null for today
     */
    ExportButton categories(Supplier<@Nullable LocalDate> chosen) {
        return button(() -> {
            var say = house.speech();
            var day = chosen.get();
            var categories = day == null
                    ? house.desk().categories()
                    : house.desk().categories().on(day);
            return Sheet.of(
                    "categories",
                    day == null ? "open" : day.toString(),
                    say.say("audit.detail.list-categories"),
                    List.of(
                            text("admin.category.code", MIDDLE, CategoryRow::code),
                            text("admin.category.level", NARROW, row -> say.say("admin.category.level." + row.level())),
                            text("admin.category.name", WIDE, CategoryRow::name),
                            text("admin.category.name-en", WIDE, row -> Objects.toString(row.nameEn(), ""))),
                    below(categories.children(null), row -> categories.children(row.code())));
        });
    }

    private ExportButton button(Supplier<Sheet<?>> sheet) {
        return new ExportButton(exports, house.desk().signedIn(), house.speech(), sheet);
    }

    private <T> Column<T> text(String key, int width, Function<T, String> words) {
        return Column.text(house.speech().say(key), width, words);
    }

    private static <T> List<T> below(List<T> rows, Function<T, List<T>> children) {
        var all = new ArrayList<T>();
        rows.forEach(row -> Stream.concat(Stream.of(row), below(children.apply(row), children).stream())
                .forEach(all::add));
        return all;
    }
}
