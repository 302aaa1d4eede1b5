package org.fengqiao.ui.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fengqiao.projections.exports.Exports;
import org.fengqiao.projections.exports.Sheet;
import org.fengqiao.projections.exports.Sheet.Column;
import org.fengqiao.projections.exports.Sheet.Page;
import org.fengqiao.ui.shell.Desk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the lists of a desk are made of that leave it (导出清单), in the language of its window. */
@Component
public record Tables(Desk desk, Exports exports) {
    /** @param sheet the list as it is shown when the purpose was stated */
    public ExportButton button(Supplier<Sheet<?>> sheet) {
        return new ExportButton(exports, desk.signedIn(), desk.speech(), sheet);
    }

    /** @param list under which it is known to the access log */
    public <T> Sheet<T> sheet(String list, String filter, List<Column<T>> columns, List<T> rows) {
        return Sheet.of(list, filter, title(list), columns, rows);
    }

    /**
     * @param list under which it is known to the access log
     * @param pages gives the page after a key; null for the first
     */
    public <T> Sheet<T> sheet(
            String list, String filter, List<Column<T>> columns, Function<@Nullable String, Page<T>> pages) {
        return new Sheet<>(list, filter, title(list), columns, after -> pages.apply(after));
    }

    /** What people call a list, and the access log too. */
    public String title(String list) {
        return desk.speech().say("audit.detail.list-" + list);
    }

    /** @param key of the heading */
    public <T> Column<T> text(String key, int width, Function<T, String> words) {
        return Column.text(desk.speech().say(key), width, words);
    }

    /** @param key of the heading */
    public <T> Column<T> day(String key, Function<T, @Nullable LocalDate> day) {
        return Column.day(desk.speech().say(key), day);
    }

    /** @param key of the heading */
    public <T> Column<T> time(String key, Function<T, Instant> at) {
        var say = desk.speech();
        return Column.text(say.say(key), Column.MIDDLE, row -> say.time(at.apply(row)));
    }

    /** @param key of the heading */
    public <T> Column<T> count(String key, Function<T, Number> number) {
        return Column.count(desk.speech().say(key), number);
    }
}
