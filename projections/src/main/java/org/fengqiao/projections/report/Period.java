package org.fengqiao.projections.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fengqiao.domain.refusal.Refused;

/**
 * Of which days a report tells (统计期间), both included.
 *
 * @throws Refused {@code report.period-backwards}, {@code report.period-too-long}
 */
public record Period(LocalDate from, LocalDate until) {
    private static final int MOST_YEARS = 10;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern SPAN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");

    /** How people speak of it (期间种类). */
    public enum Shape {
        YEAR,
        QUARTER,
        MONTH,
        SPAN
    }

    public Period {
        if (until.isBefore(from)) {
            throw Refused.invalid("report.period-backwards");
        }
        if (until.getYear() - from.getYear() >= MOST_YEARS) {
            throw Refused.invalid("report.period-too-long", Integer.toString(MOST_YEARS));
        }
    }

    public static Period year(int year) {
        return months(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    public static Period quarter(int year, int quarter) {
        var last = YearMonth.of(year, quarter * MONTHS_OF_A_QUARTER);
        return months(last.minusMonths(MONTHS_OF_A_QUARTER - 1L), last);
    }

    public static Period month(YearMonth month) {
        return months(month, month);
    }

    private static Period months(YearMonth first, YearMonth last) {
        return new Period(first.atDay(1), last.atEndOfMonth());
    }

    /**
     * As an address says it: {@code 2026}, {@code 2026-Q3}, {@code 2026-11}, {@code 2026-01-15..2026-03-31}.
     *
     * @throws Refused {@code report.period-unreadable}
     */
    public static Period of(String text) {
        try {
            var year = YEAR.matcher(text);
            if (year.matches()) {
                return year(Integer.parseInt(text));
            }
            var quarter = QUARTER.matcher(text);
            if (quarter.matches()) {
                return quarter(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2)));
            }
            if (MONTH.matcher(text).matches()) {
                return month(YearMonth.parse(text));
            }
            var span = SPAN.matcher(text);
            if (span.matches()) {
                return new Period(LocalDate.parse(span.group(1)), LocalDate.parse(span.group(2)));
            }
        } catch (DateTimeException noSuchDay) {
            throw Refused.invalid("report.period-unreadable");
        }
        throw Refused.invalid("report.period-unreadable");
    }

    public Shape shape() {
        if (equals(year(from.getYear()))) {
            return Shape.YEAR;
        }
        if (equals(quarter(from.getYear(), quarter()))) {
            return Shape.QUARTER;
        }
        return equals(month(YearMonth.from(from))) ? Shape.MONTH : Shape.SPAN;
    }

    /** The quarter in which it begins. */
    public int quarter() {
        return (from.getMonthValue() - 1) / MONTHS_OF_A_QUARTER + 1;
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** The last day that is told of: the period's, or today's while it is not over. */
    public LocalDate asOf(LocalDate today) {
        return until.isAfter(today) ? today : until;
    }

    public List<Integer> years() {
        return IntStream.rangeClosed(from.getYear(), until.getYear()).boxed().toList();
    }

    /** As {@link #of} reads it. */
    @Override
    public String toString() {
        return switch (shape()) {
            case YEAR -> String.valueOf(from.getYear());
            case QUARTER -> from.getYear() + "-Q" + quarter();
            case MONTH -> YearMonth.from(from).toString();
            case SPAN -> from + ".." + until;
        };
    }
}
