package org.fengqiao.projections.exports;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list as a table (导出清单): its columns say what stands on the screen, masked as it is there.
 *
 * @param list which list, as a code for the access log
 * @param filter which part of it, as a code for the access log: no words
 * @param title what people call it; the table's name
 * @param columns from left to right
 * @param pages gives the page after a key, under the authority of whoever asked for it; null for the first
 * @param <T> a row
 */
public record Sheet<T>(
        String list, String filter, String title, List<Column<T>> columns, Function<@Nullable String, Page<T>> pages) {
    public static final int ROWS_OF_A_PAGE = 200;

    public Sheet {
        columns = List.copyOf(columns);
    }

    /** A list that is one page. */
    public static <T> Sheet<T> of(String list, String filter, String title, List<Column<T>> columns, List<T> rows) {
        return new Sheet<>(list, filter, title, columns, _ -> new Page<>(rows, null));
    }

    /** @param next key of the next page; null when this is the last */
    public record Page<T>(List<T> rows, @Nullable String next) {
        /** A full page leads on by the key of its last row. */
        public static <T> Page<T> of(List<T> rows, Function<T, String> key) {
            return new Page<>(rows, rows.size() < ROWS_OF_A_PAGE ? null : key.apply(rows.getLast()));
        }
    }

    /** @param width in characters */
    public record Column<T>(String heading, int width, Function<T, Value> value) {
        /** For names of units, titles and sentences. */
        public static final int WIDE = 40;

        /** For numbers of cases, user names and moments. */
        public static final int MIDDLE = 24;

        /** For a word or a figure. */
        public static final int NARROW = 12;

        public static <T> Column<T> text(String heading, int width, Function<T, String> words) {
            return new Column<>(heading, width, row -> new Text(words.apply(row)));
        }

        public static <T> Column<T> day(String heading, Function<T, @Nullable LocalDate> day) {
            return new Column<>(heading, NARROW, row -> {
                var on = day.apply(row);
                return on == null ? new Text("") : new Day(on);
            });
        }

        public static <T> Column<T> count(String heading, Function<T, Number> number) {
            return new Column<>(
                    heading, NARROW, row -> new Count(number.apply(row).longValue()));
        }
    }

    /** What stands in a cell. */
    public sealed interface Value {}

    public record Text(String words) implements Value {}

    /** A heading within the table: it stands out. */
    public record Strong(String words) implements Value {}

    public record Day(LocalDate on) implements Value {}

    public record Count(long number) implements Value {}

    /** @param percent of a whole, as people say it: 85 for 85 % */
    public record Percent(int percent) implements Value {}
}
