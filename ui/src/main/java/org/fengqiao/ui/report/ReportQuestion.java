package org.fengqiao.ui.report;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.report.Cell;
import org.fengqiao.projections.report.Cell.Slice;
import org.fengqiao.projections.report.Figure;
import org.fengqiao.projections.report.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which report (报告条件), as its address says it, so that it can be sent to a colleague.
 *
 * @param cell the number whose cases are listed; null for the report itself
 */
record ReportQuestion(
        UnitCode centre, Period period, @Nullable Cell cell) {
    /** An address typed by hand may say anything; what makes no sense is left out. */
    static ReportQuestion from(QueryParameters asked, UnitCode own, int thisYear) {
        var centre = asked.getSingleParameter("centre").flatMap(ReportQuestion::unit);
        var period = asked.getSingleParameter("period").flatMap(ReportQuestion::period);
        return new ReportQuestion(
                centre.orElse(own),
                period.orElse(Period.year(thisYear)),
                cell(asked).orElse(null));
    }

    private static Optional<UnitCode> unit(String code) {
        try {
            return Optional.of(UnitCode.of(code));
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    private static Optional<Period> period(String text) {
        try {
            return Optional.of(Period.of(text));
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    private static Optional<Cell> cell(QueryParameters asked) {
        try {
            return asked.getSingleParameter("figure")
                    .map(figure -> new Cell(
                            Figure.valueOf(figure),
                            asked.getSingleParameter("by").map(Slice::valueOf).orElse(Slice.ALL),
                            asked.getSingleParameter("of").orElse("")));
        } catch (IllegalArgumentException | Refused _) {
            return Optional.empty();
        }
    }

    QueryParameters parameters() {
        var said = new LinkedHashMap<String, String>();
        said.put("centre", centre.value());
        said.put("period", period.toString());
        if (cell != null) {
            said.put("figure", cell.figure().name());
            if (cell.slice() != Slice.ALL) {
                said.put("by", cell.slice().name());
                said.put("of", cell.value());
            }
        }
        return QueryParameters.simple(said);
    }

    ReportQuestion of(UnitCode other) {
        return new ReportQuestion(other, period, cell);
    }

    ReportQuestion in(Period other) {
        return new ReportQuestion(centre, other, cell);
    }

    ReportQuestion opening(@Nullable Cell other) {
        return new ReportQuestion(centre, period, other);
    }
}
