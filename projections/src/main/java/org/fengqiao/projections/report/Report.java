package org.fengqiao.projections.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.proposal.ProposalCell;
import org.fengqiao.projections.report.Cell.Slice;

/**
 * What a centre and those below it did in a period (信访情况报告), for whoever asked: cases that are kept from that person
 * are in none of its numbers.
 *
 * @param proposals how many proposals were made and adopted (article 41(3))
 */
public record Report(
        UnitCode centre,
        Period period,
        Map<Cell, Long> counts,
        Map<Cell, Pace> paces,
        Map<ProposalCell, Long> proposals) {
    private static final double WHOLE = 100;

    /** How long some answers took together (办理用时), in calendar days from receipt. */
    public record Pace(long cases, long days) {
        Pace and(Pace other) {
            return new Pace(cases + other.cases, days + other.days);
        }
    }

    public Report {
        counts = Map.copyOf(counts);
        paces = Map.copyOf(paces);
        proposals = Map.copyOf(proposals);
    }

    public long count(ProposalCell cell) {
        return proposals.getOrDefault(cell, 0L);
    }

    public long count(Cell cell) {
        return counts.getOrDefault(cell, 0L);
    }

    public long count(Figure figure) {
        return count(Cell.of(figure));
    }

    /** In percent, rounded; empty where there is nothing to be a part of. */
    public OptionalInt percent(Cell part, Cell whole) {
        var all = count(whole);
        return all == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(WHOLE * count(part) / all));
    }

    public OptionalInt percent(Figure part, Figure whole) {
        return percent(Cell.of(part), Cell.of(whole));
    }

    /** Calendar days from receipt to answer, on average; empty where nothing was answered. */
    public OptionalDouble days(Cell answered) {
        var pace = paces.get(answered);
        return pace == null ? OptionalDouble.empty() : OptionalDouble.of((double) pace.days() / pace.cases());
    }

    /** The codes of a slice that have this figure, the largest first. */
    public List<String> codes(Slice slice, Figure figure) {
        return counts.keySet().stream()
                .filter(cell -> cell.slice() == slice && cell.figure() == figure)
                .sorted(Comparator.comparing((Cell cell) -> -count(cell)).thenComparing(Cell::value))
                .map(Cell::value)
                .toList();
    }

    /** The codes of a slice in which anything happened. */
    public List<String> codes(Slice slice) {
        return counts.keySet().stream()
                .filter(cell -> cell.slice() == slice)
                .map(Cell::value)
                .distinct()
                .sorted()
                .toList();
    }
}
