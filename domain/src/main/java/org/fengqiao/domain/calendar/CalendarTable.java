package org.fengqiao.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.fengqiao.domain.calendar.WorkingCalendar.NamedDay;
import org.fengqiao.domain.refusal.Refused;

/** Reads the table of holidays and make-up workdays; one bad row refuses the whole table, for a term may hang on it. */
final class CalendarTable {
    private static final String HEADING = "date,kind,name";

    private CalendarTable() {}

    static NavigableMap<LocalDate, NamedDay> read(String csv) {
        List<String> lines =
                withoutByteOrderMark(csv).lines().map(String::strip).toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADING)) {
            throw badRow(1);
        }
        NavigableMap<LocalDate, NamedDay> days = new TreeMap<>();
        for (int number = 2; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isEmpty()) {
                addRow(days, line, number);
            }
        }
        if (days.isEmpty()) {
            throw badRow(2);
        }
        return days;
    }

    private static void addRow(NavigableMap<LocalDate, NamedDay> days, String line, int number) {
        String[] cells = line.split(",", -1);
        if (cells.length != 3 || cells[2].isBlank()) {
            throw badRow(number);
        }
        LocalDate day = dayIn(cells[0], number);
        DayKind kind = kindIn(cells[1], number);
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        if (kind == DayKind.MAKE_UP_WORKDAY && !weekend) {
            throw badRow(number);
        }
        if (days.putIfAbsent(day, new NamedDay(kind, cells[2].strip())) != null) {
            throw badRow(number);
        }
    }

    private static LocalDate dayIn(String cell, int number) {
        try {
            return LocalDate.parse(cell.strip());
        } catch (DateTimeParseException _) {
            throw badRow(number);
        }
    }

    private static DayKind kindIn(String cell, int number) {
        return switch (cell.strip()) {
            case "HOLIDAY" -> DayKind.HOLIDAY;
            case "MAKE_UP_WORKDAY" -> DayKind.MAKE_UP_WORKDAY;
            default -> throw badRow(number);
        };
    }

    private static String withoutByteOrderMark(String csv) {
        return csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    }

    private static Refused badRow(int number) {
        return Refused.invalid("calendar.row", Integer.toString(number));
    }
}
