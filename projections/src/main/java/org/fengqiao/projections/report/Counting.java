package org.fengqiao.projections.report;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Which cells of a report a case stands in (计数规则). Numbers and the lists behind them both ask here, so that a number is
 * the length of its list.
 */
record Counting(UnitCode centre, Period period) {
    private static final Set<Figure> UNDER_A_TERM = EnumSet.of(Figure.IN_TIME, Figure.LATE, Figure.UNANSWERED);

    /** Whether it says of an answer that it was due. */
    static boolean isUnderATerm(Figure figure) {
        return UNDER_A_TERM.contains(figure);
    }

    boolean counts(ReportRow row, Cell cell) {
        return switch (cell.slice()) {
            case ALL -> figures(row).contains(cell.figure());
            case FIELD -> row.field().equals(cell.value()) && figures(row).contains(cell.figure());
            case ACCUSED ->
                row.kept().accused().units().stream()
                                .anyMatch(unit -> unit.value().equals(cell.value()))
                        && figures(row).contains(cell.figure());
            case UNIT -> figures(row, isIn(cell.value())).contains(cell.figure());
        };
    }

    Set<Figure> figures(ReportRow row) {
        return figures(row, chain -> chain.holds(centre));
    }

    Set<Figure> figuresAt(ReportRow row, UnitCode below) {
        return figures(row, isIn(below.value()));
    }

    private Predicate<Chain> isIn(String below) {
        return chain -> chain.holds(centre) && chain.below(centre).value().equals(below);
    }

    private Set<Figure> figures(ReportRow row, Predicate<Chain> here) {
        var figures = EnumSet.noneOf(Figure.class);
        if (period.holds(row.receivedOn()) && here.test(row.receivedAt())) {
            figures.add(Figure.RECEIVED);
            figures.add(kind(row.kind()));
            if (row.joint()) {
                figures.add(Figure.JOINT);
            }
        }
        for (var deed : row.deeds()) {
            if (period.holds(deed.day()) && here.test(deed.at())) {
                figures.add(deed.figure());
                if (isUnderATerm(deed.figure())) {
                    figures.add(Figure.DUE);
                }
            }
        }
        if (row.at(period.until()).anyMatch(stay -> stay.open() && here.test(stay.at()))) {
            figures.add(Figure.OPEN);
        }
        return figures;
    }

    private static Figure kind(@Nullable PetitionKind kind) {
        return switch (kind) {
            case null -> Figure.UNREGISTERED;
            case SUGGESTION -> Figure.SUGGESTION;
            case DENUNCIATION -> Figure.DENUNCIATION;
            case APPEAL -> Figure.APPEAL;
        };
    }
}
