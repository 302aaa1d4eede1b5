package org.fengqiao.ui.admin;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.calendar.WorkingCalendar;
import org.fengqiao.projections.calendars.Calendars.Loaded;
import org.jspecify.annotations.Nullable;

/** One year of the calendar (年度节假日安排): every day that its notice names. */
class CalendarPanel extends HousePanel {
    private static final long serialVersionUID = 1;

    CalendarPanel(House house, WorkingCalendar calendar, int year, @Nullable Loaded loaded, Runnable close) {
        super(house, house.speech().say("admin.calendar.year", year), calendar.version(), close);
        if (loaded != null) {
            fact("admin.calendar.version", loaded.version());
            fact("admin.calendar.loaded-at", say.time(loaded.at()));
            fact("admin.calendar.loaded-by", house.person(loaded.account()));
        }
        var days = new UnorderedList();
        days.addClassName("then");
        named(calendar, year)
                .forEach(day -> days.add(new ListItem(say.date(day) + " · "
                        + say.name(calendar.kindOf(day)) + " · "
                        + calendar.nameOf(day).orElse(""))));
        part("admin.calendar.named", days);
    }

    /** The days of that year that a notice names. */
    static List<LocalDate> named(WorkingCalendar calendar, int year) {
        var first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(day -> calendar.nameOf(day).isPresent())
                .toList();
    }
}
