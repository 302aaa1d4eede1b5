package org.fengqiao.domain.holidays;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.fengqiao.domain.calendar.WorkingCalendar;
import org.fengqiao.domain.holidays.CalendarEvent.YearLoaded;

/** The years that were loaded since the product was shipped (已加载年份), in the order in which they came. */
public record LoadedYears(List<YearLoaded> loads) {
    /** Under which the events of the calendar are kept; no unit, account or category has a code of that shape. */
    public static final String ID = "calendar/china";

    public static final LoadedYears NONE = new LoadedYears(List.of());

    public LoadedYears {
        loads = List.copyOf(loads);
    }

    public LoadedYears after(CalendarEvent event) {
        return switch (event) {
            case YearLoaded e -> {
                var next = new ArrayList<>(loads);
                next.add(e);
                yield new LoadedYears(next);
            }
        };
    }

    /** The last one; what it names holds. */
    public Optional<YearLoaded> last() {
        return loads.isEmpty() ? Optional.empty() : Optional.of(loads.getLast());
    }

    long times(int year) {
        return loads.stream().filter(load -> load.year() == year).count();
    }

    /** The calendar that holds: what was shipped, and of each year what was loaded last. */
    public WorkingCalendar on(WorkingCalendar shipped) {
        var years = new TreeMap<Integer, YearLoaded>();
        loads.forEach(load -> years.put(load.year(), load));
        var calendar = shipped;
        for (var load : years.values()) {
            calendar = calendar.with(load.version(), load.year(), load.days());
        }
        return calendar;
    }
}
