package org.fengqiao.ui.report;

import java.util.List;
import java.util.Locale;
import org.fengqiao.projections.report.Cell;
import org.fengqiao.projections.report.Cell.Slice;
import org.fengqiao.projections.report.Figure;
import org.fengqiao.projections.report.Report;
import org.fengqiao.ui.report.ReportTable.Shown;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** The numbers of a report as they stand in its tables (报告数字). */
record ReportNumbers(Report report, Speech say) {
    /** Opens its cases, if there are any. */
    Shown count(Cell cell) {
        var count = report.count(cell);
        return new Shown(String.format(Locale.ROOT, "%,d", count), count == 0 ? null : cell);
    }

    /** @param whole null where a share would say nothing */
    Shown percent(Cell part, @Nullable Cell whole) {
        if (whole == null) {
            return Shown.of("");
        }
        var percent = report.percent(part, whole);
        return Shown.of(percent.isEmpty() ? say.say("report.none") : say.say("report.percent", percent.getAsInt()));
    }

    Shown days() {
        var days = report.days(Cell.of(Figure.ANSWERED));
        return Shown.of(
                days.isEmpty()
                        ? say.say("report.none")
                        : say.say("report.days.of", String.format(Locale.ROOT, "%.1f", days.getAsDouble())));
    }

    /** What a report tells of each part of it. */
    List<Shown> sliced(Slice slice, String code, String name) {
        var received = new Cell(Figure.RECEIVED, slice, code);
        return List.of(
                Shown.of(name),
                count(received),
                percent(received, Cell.of(Figure.RECEIVED)),
                count(new Cell(Figure.ANSWERED, slice, code)),
                percent(new Cell(Figure.IN_TIME, slice, code), new Cell(Figure.DUE, slice, code)),
                percent(new Cell(Figure.SATISFIED, slice, code), new Cell(Figure.RATED, slice, code)));
    }
}
