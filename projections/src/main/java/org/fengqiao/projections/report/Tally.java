package org.fengqiao.projections.report;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.proposal.ProposalCell;
import org.fengqiao.projections.report.Cell.Slice;
import org.fengqiao.projections.report.Report.Pace;

/** Adds up a report case by case (汇总). */
final class Tally {
    private final Counting counting;
    private final Map<Cell, Long> counts = new HashMap<>();
    private final Map<Cell, Pace> paces = new HashMap<>();

    Tally(UnitCode centre, Period period) {
        this.counting = new Counting(centre, period);
    }

    void add(ReportRow row) {
        var figures = counting.figures(row);
        if (figures.isEmpty()) {
            return;
        }
        count(figures, Slice.ALL, "");
        count(figures, Slice.FIELD, row.field());
        row.kept().accused().units().forEach(unit -> count(figures, Slice.ACCUSED, unit.value()));
        for (var unit : places(row)) {
            count(counting.figuresAt(row, unit), Slice.UNIT, unit.value());
        }
        pace(row, List.of(Cell.of(Figure.ANSWERED), new Cell(Figure.ANSWERED, Slice.FIELD, row.field())));
    }

    private Set<UnitCode> places(ReportRow row) {
        var chains = new HashSet<Chain>();
        chains.add(row.receivedAt());
        row.deeds().forEach(deed -> chains.add(deed.at()));
        row.stays().forEach(stay -> chains.add(stay.at()));
        var places = new HashSet<UnitCode>();
        chains.stream()
                .filter(chain -> chain.holds(counting.centre()))
                .forEach(chain -> places.add(chain.below(counting.centre())));
        return places;
    }

    private void count(Set<Figure> figures, Slice slice, String value) {
        figures.forEach(figure -> counts.merge(new Cell(figure, slice, value), 1L, Long::sum));
    }

    /** How long the first answer of the period took. */
    private void pace(ReportRow row, List<Cell> cells) {
        row.deeds().stream()
                .filter(deed -> deed.figure() == Figure.ANSWERED
                        && counting.period().holds(deed.day())
                        && deed.at().holds(counting.centre()))
                .findFirst()
                .map(deed -> new Pace(1, ChronoUnit.DAYS.between(row.receivedOn(), deed.day())))
                .ifPresent(pace -> cells.forEach(cell -> paces.merge(cell, pace, Pace::and)));
    }

    Report report(Map<ProposalCell, Long> proposals) {
        return new Report(counting.centre(), counting.period(), counts, paces, proposals);
    }
}
