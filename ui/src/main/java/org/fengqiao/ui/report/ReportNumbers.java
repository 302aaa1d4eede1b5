package org.fengqiao.ui.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fengqiao.domain.proposal.ProposalKind;
import org.fengqiao.projections.proposal.ProposalCell;
import org.fengqiao.projections.proposal.ProposalFigure;
import org.fengqiao.projections.report.Cell;
import org.fengqiao.projections.report.Cell.Slice;
import org.fengqiao.projections.report.Figure;
import org.fengqiao.projections.report.Report;
import org.fengqiao.ui.report.ReportTable.Behind;
import org.fengqiao.ui.report.ReportTable.Shown;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** The numbers of a report as they stand in its tables (报告数字). */
record ReportNumbers(Report report, Speech say) {
    /** Opens its cases, if there are any. */
    Shown count(Cell cell) {
        return shown(report.count(cell), new Behind.Cases(cell));
    }

    /** Opens its proposals, if there are any. */
    Shown count(ProposalCell cell) {
        return shown(report.count(cell), new Behind.Proposals(cell));
    }

    private static Shown shown(long count, Behind behind) {
        return new Shown(String.format(Locale.ROOT, "%,d", count), count == 0 ? null : behind);
    }

    /** How many of a kind were made, and what became of those that were answered (article 41(3)). */
    List<Shown> proposals(ProposalKind kind) {
        return Stream.concat(
                        Stream.of(Shown.of(say.name(kind))),
                        Stream.of(ProposalFigure.values()).map(figure -> count(new ProposalCell(kind, figure))))
                .toList();
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
    List<Shown> sliced(Slice slice, String code, Shown name) {
        var received = new Cell(Figure.RECEIVED, slice, code);
        return List.of(
                name,
                count(received),
                percent(received, Cell.of(Figure.RECEIVED)),
                count(new Cell(Figure.ANSWERED, slice, code)),
                percent(new Cell(Figure.IN_TIME, slice, code), new Cell(Figure.DUE, slice, code)),
                percent(new Cell(Figure.SATISFIED, slice, code), new Cell(Figure.RATED, slice, code)));
    }
}
