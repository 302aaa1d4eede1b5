package org.fengqiao.domain.holidays;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.fengqiao.domain.calendar.NoticedDay;

/** All that can be asked of the calendar (日历命令). */
public sealed interface CalendarCommand {
    @TargetAggregateIdentifier
    default String id() {
        return LoadedYears.ID;
    }

    /**
     * 加载一年的节假日安排: the year after the last one known, or that last one again where it was loaded wrongly.
     *
     * @param days of that year, and of the December before where the notice names them
     */
    record LoadYear(int year, List<NoticedDay> days) implements CalendarCommand {
        public LoadYear {
            days = List.copyOf(days);
        }
    }
}
