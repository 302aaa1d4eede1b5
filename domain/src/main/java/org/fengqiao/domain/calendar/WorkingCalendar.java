package org.fengqiao.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The working-day calendar (工作日历) and how a period is counted over it.
 *
 * <p>A period in days never counts its first day (民法典 201), one in months ends on the corresponding day or the
 * month's last (202), and one that ends on a day off ends on the next worked day (203). Years outside the table are
 * counted by weekends alone; what falls there is provisional until the notice for that year is known.
 *
 * @see "ADR 0006 the rulebook is dated data"
 */
public final class WorkingCalendar {
    private final String version;
    private final NavigableMap<LocalDate, NamedDay> days;
    private final int firstYear;
    private final int lastYear;

    record NamedDay(DayKind kind, String name) {}

    private WorkingCalendar(String version, NavigableMap<LocalDate, NamedDay> days, int firstYear, int lastYear) {
        this.version = version;
        this.days = days;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /**
     * Reads a table of {@code date,kind,name} under one heading line.
     *
     * @throws org.fengqiao.domain.refusal.Refused {@code calendar.row} with the number of the line (the heading is
     *     line 1) that is no such row, repeats a day, or makes a weekday a make-up workday
     */
    public static WorkingCalendar parse(String version, String csv) {
        var days = CalendarTable.read(csv);
        return new WorkingCalendar(
                version, days, days.firstKey().getYear(), days.lastKey().getYear());
    }

    /**
     * The calendar with one more year, or with that year as it is known now. The notice for a year may name days of the
     * December before.
     *
     * @param year not further than one behind the table's end
     */
    public WorkingCalendar with(String nextVersion, int year, Collection<NoticedDay> noticed) {
        var next = new TreeMap<>(days);
        next.subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true)
                .clear();
        noticed.forEach(each -> next.put(each.day(), new NamedDay(each.kind(), each.name())));
        return new WorkingCalendar(nextVersion, next, firstYear, Math.max(lastYear, year));
    }

    /** The calendar as it was when that year was the last of the table. */
    public WorkingCalendar until(int year) {
        var known = days.headMap(LocalDate.of(year, 12, 31), true);
        return new WorkingCalendar(version, known, firstYear, Math.min(lastYear, year));
    }

    public String version() {
        return version;
    }

    public int firstYear() {
        return firstYear;
    }

    public int lastYear() {
        return lastYear;
    }

    public DayKind kindOf(LocalDate day) {
        NamedDay named = days.get(day);
        if (named != null) {
            return named.kind();
        }
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY ? DayKind.WEEKEND : DayKind.WORKDAY;
    }

    public boolean isWorkday(LocalDate day) {
        return kindOf(day).worked();
    }

    /** Whether the table does not know the year, so that only weekends are off (暂定). */
    public boolean isProvisional(LocalDate day) {
        return day.getYear() < firstYear || day.getYear() > lastYear;
    }

    /** The holiday (节日) this day is off for, or is worked in exchange for. */
    public Optional<String> nameOf(LocalDate day) {
        return Optional.ofNullable(days.get(day)).map(NamedDay::name);
    }

    /** The last of {@code n} working days (工作日), the starting day not counted (民法典 201); {@code n ≥ 0}. */
    public LocalDate plusWorkdays(LocalDate start, int n) {
        LocalDate day = start;
        for (int left = notNegative(n); left > 0; ) {
            day = day.plusDays(1);
            if (isWorkday(day)) {
                left--;
            }
        }
        return day;
    }

    /** The last of {@code n} calendar days (日), moved past days off (民法典 201, 203); {@code n ≥ 0}. */
    public LocalDate plusDays(LocalDate start, int n) {
        return workedOnOrAfter(start.plusDays(notNegative(n)));
    }

    /** The corresponding day {@code n} months (月) on, moved past days off (民法典 202, 203); {@code n ≥ 0}. */
    public LocalDate plusMonths(LocalDate start, int n) {
        return workedOnOrAfter(start.plusMonths(notNegative(n)));
    }

    /**
     * Working days after the first day up to and with the second: what is left of a term. Negative when the second
     * day lies before the first.
     */
    public int workdaysBetween(LocalDate fromExclusive, LocalDate toInclusive) {
        if (toInclusive.isBefore(fromExclusive)) {
            return -workdaysBetween(toInclusive, fromExclusive);
        }
        return (int) fromExclusive
                .plusDays(1)
                .datesUntil(toInclusive.plusDays(1))
                .filter(this::isWorkday)
                .count();
    }

    private LocalDate workedOnOrAfter(LocalDate day) {
        LocalDate worked = day;
        while (!isWorkday(worked)) {
            worked = worked.plusDays(1);
        }
        return worked;
    }

    private static int notNegative(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("a period has no negative length: " + n);
        }
        return n;
    }

    @Override
    public String toString() {
        return "WorkingCalendar[" + version + "]";
    }
}
