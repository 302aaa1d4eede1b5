package org.fengqiao.domain.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * One day that the State Council's yearly notice names (节假日安排).
 *
 * @param kind a holiday or a make-up workday
 * @param name of the holiday it is off for, or worked in exchange for
 */
public record NoticedDay(LocalDate day, DayKind kind, String name) {
    /**
     * Reads a table of {@code date,kind,name} under one heading line, in the order of the days.
     *
     * @throws org.fengqiao.domain.refusal.Refused {@code calendar.row} as {@link WorkingCalendar#parse}
     */
    public static List<NoticedDay> read(String csv) {
        return CalendarTable.read(csv).entrySet().stream()
                .map(entry -> new NoticedDay(
                        entry.getKey(),
                        entry.getValue().kind(),
                        entry.getValue().name()))
                .toList();
    }
}
