package org.fengqiao.ui.report;

import java.util.List;
import java.util.stream.IntStream;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.proposal.ProposalCell;
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

    /** What opens behind what stands in a place (数字来源). */
    public sealed interface Behind {
        /** The cases of a number. */
        record Cases(Cell cell) implements Behind {}

        /** The proposals of a number. */
        record Proposals(ProposalCell cell) implements Behind {}

        /** The same report of a centre below. */
        record Below(UnitCode centre) implements Behind {}
    }

    /**
     * What stands in one place.
     *
     * @param opens what lies behind it; null where nothing is behind it
     */
    public record Shown(String words, @Nullable Behind opens) {
        static Shown of(String words) {
            return new Shown(words, null);
        }

        /** Whether it is a number, with or without what it counts: it stands at the right. */
        public boolean numeric() {
            return words.matches("[0-9][0-9,.]*\\s?\\S{0,4}");
        }
    }
}
