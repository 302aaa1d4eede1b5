package org.fengqiao.ui.report;

import java.util.List;
import java.util.stream.IntStream;
import org.fengqiao.projections.report.Cell;
import org.jspecify.annotations.Nullable;

/**
 * One table of a report in words (报告表格), as screen, workbook and paper show it.
 *
 * @param columns headings, as many as each row has places
 */
public record ReportTable(String heading, List<String> columns, List<List<Shown>> rows) {
    /** Without the columns in which nothing stands. */
    ReportTable filled() {
        var kept = IntStream.range(0, columns.size())
                .filter(column ->
                        rows.stream().anyMatch(row -> !row.get(column).words().isEmpty()))
                .boxed()
                .toList();
        return new ReportTable(
                heading,
                kept.stream().map(columns::get).toList(),
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
    }

    /**
     * What stands in one place.
     *
     * @param opens the number whose cases it opens; null where it is no number of cases, or none is behind it
     */
    public record Shown(String words, @Nullable Cell opens) {
        static Shown of(String words) {
            return new Shown(words, null);
        }

        /** Whether it is a number, with or without what it counts: it stands at the right. */
        public boolean numeric() {
            return words.matches("[0-9][0-9,.]*\\s?\\S{0,4}");
        }
    }
}
