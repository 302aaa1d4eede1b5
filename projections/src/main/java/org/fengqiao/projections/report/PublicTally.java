package org.fengqiao.projections.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.report.PublicFigures.Field;
import org.fengqiao.projections.report.PublicFigures.Year;

/** Adds up case by case what is public of a centre (公开数据汇总), up to the end of the last month that is over. */
final class PublicTally {
    private static final int YEARS = 5;
    private static final String ALL = "";

    private final UnitCode centre;
    private final LocalDate until;
    private final Map<Slice, PublicMonths> slices = new HashMap<>();

    /** @param field empty for all of a year */
    private record Slice(int year, String field) {}

    PublicTally(UnitCode centre, LocalDate today) {
        this.centre = centre;
        this.until = YearMonth.from(today).atDay(1).minusDays(1);
    }

    /** Of which days it tells. */
    Period told() {
        return new Period(LocalDate.of(until.getYear() - YEARS + 1, 1, 1), until);
    }

    void add(ReportRow row) {
        for (var year : told().years()) {
            var firsts = firsts(row, new Period(LocalDate.of(year, 1, 1), end(year)));
            if (!firsts.isEmpty()) {
                months(year, ALL).add(firsts, row.receivedOn());
                if (!row.field().isEmpty()) {
                    months(year, row.field()).add(firsts, row.receivedOn());
                }
            }
        }
    }

    private Map<Figure, LocalDate> firsts(ReportRow row, Period year) {
        var firsts = new EnumMap<Figure, LocalDate>(Figure.class);
        if (year.holds(row.receivedOn()) && row.receivedAt().holds(centre)) {
            firsts.put(Figure.RECEIVED, row.receivedOn());
        }
        for (var deed : row.deeds()) {
            if (year.holds(deed.day()) && deed.at().holds(centre)) {
                firsts.merge(deed.figure(), deed.day(), PublicTally::earlier);
                if (Counting.isUnderATerm(deed.figure())) {
                    firsts.merge(Figure.DUE, deed.day(), PublicTally::earlier);
                }
            }
        }
        return firsts;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private LocalDate end(int year) {
        return year == until.getYear() ? until : LocalDate.of(year, 12, 31);
    }

    private PublicMonths months(int year, String field) {
        return slices.computeIfAbsent(new Slice(year, field), _ -> new PublicMonths());
    }

    /** The latest first. */
    List<Year> years() {
        return IntStream.range(0, YEARS)
                .map(back -> until.getYear() - back)
                .mapToObj(year -> new Year(year, end(year), months(year, ALL).told(), fields(year)))
                .toList();
    }

    private List<Field> fields(int year) {
        return slices.entrySet().stream()
                .filter(slice ->
                        slice.getKey().year() == year && !slice.getKey().field().equals(ALL))
                .map(slice -> new Field(slice.getKey().field(), slice.getValue().told()))
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }
}
