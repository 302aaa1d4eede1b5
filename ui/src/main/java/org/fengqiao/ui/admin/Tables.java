package org.fengqiao.ui.admin;

import java.util.function.Function;
import java.util.function.Supplier;
import org.fengqiao.projections.exports.Exports;
import org.fengqiao.projections.exports.Sheet;
import org.fengqiao.projections.exports.Sheet.Column;
import org.fengqiao.projections.exports.Sheet.Count;
import org.fengqiao.ui.exports.ExportButton;

/** What the administrator's tables are made of (管理清单). */
record Tables(House house, Exports exports) {
    ExportButton button(Supplier<Sheet<?>> sheet) {
        return new ExportButton(exports, house.desk().signedIn(), house.speech(), sheet);
    }

    /** @param key of the heading */
    <T> Column<T> text(String key, int width, Function<T, String> words) {
        return Column.text(house.speech().say(key), width, words);
    }

    /** @param key of the heading */
    <T> Column<T> count(String key, Function<T, Number> number) {
        return new Column<>(
                house.speech().say(key),
                Column.NARROW,
                row -> new Count(number.apply(row).longValue()));
    }
}
