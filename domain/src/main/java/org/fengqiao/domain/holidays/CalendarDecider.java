package org.fengqiao.domain.holidays;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.calendar.DayKind;
import org.fengqiao.domain.calendar.NoticedDay;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.holidays.CalendarCommand.LoadYear;
import org.fengqiao.domain.holidays.CalendarEvent.YearLoaded;
import org.fengqiao.domain.refusal.Refused;

/**
 * How the calendar gets another year (日历年度更新): one after the other, as the notices come. The last one may come again,
 * because a table can be typed wrongly; what was counted on it follows like everything else.
 */
public final class CalendarDecider {
    private CalendarDecider() {}

    public static List<CalendarEvent> decide(LoadedYears years, CalendarCommand command, Facts facts) {
        return switch (command) {
            case LoadYear c -> load(years, c, facts);
        };
    }

    private static List<CalendarEvent> load(LoadedYears years, LoadYear c, Facts facts) {
        var now = facts.calendar();
        var again = years.last().filter(last -> last.year() == c.year());
        if (again.isEmpty() && c.year() != now.lastYear() + 1) {
            throw Refused.invalid("calendar.not-the-next-year", Integer.toString(now.lastYear() + 1));
        }
        c.days().forEach(each -> checkYear(c.year(), each.day()));
        if (c.days().stream().noneMatch(each -> isItsHoliday(c.year(), each))) {
            throw Refused.invalid("calendar.no-holiday", Integer.toString(c.year()));
        }
        if (again.filter(last -> last.days().equals(c.days())).isPresent()) {
            throw Refused.conflict("calendar.changes-nothing", Integer.toString(c.year()));
        }
        var nth = years.times(c.year()) + 1;
        var version = "china-" + c.year() + (nth == 1 ? "" : "-" + nth);
        return List.of(new YearLoaded(c.year(), now.version(), version, c.days()));
    }

    private static void checkYear(int year, LocalDate day) {
        var decemberBefore = day.getYear() == year - 1 && day.getMonthValue() == 12;
        if (day.getYear() != year && !decemberBefore) {
            throw Refused.invalid("calendar.day-of-another-year", day.toString(), Integer.toString(year));
        }
    }

    private static boolean isItsHoliday(int year, NoticedDay day) {
        return day.day().getYear() == year && day.kind() == DayKind.HOLIDAY;
    }
}
