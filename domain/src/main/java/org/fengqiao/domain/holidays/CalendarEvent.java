package org.fengqiao.domain.holidays;

import java.util.List;
import org.fengqiao.domain.calendar.NoticedDay;
import org.fengqiao.domain.decision.StoredAs;

/** All that can happen to the calendar (日历事件). */
public sealed interface CalendarEvent {
    /**
     * 已加载一年的节假日安排.
     *
     * @param before version of the calendar that held until now
     * @param version of the calendar that holds from now on
     */
    @StoredAs("calendar.year-loaded")
    record YearLoaded(int year, String before, String version, List<NoticedDay> days) implements CalendarEvent {
        public YearLoaded {
            days = List.copyOf(days);
        }
    }
}
