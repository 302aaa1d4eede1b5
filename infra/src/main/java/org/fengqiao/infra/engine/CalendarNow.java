package org.fengqiao.infra.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.fengqiao.domain.calendar.WorkingCalendar;
import org.fengqiao.domain.holidays.CalendarEvent.YearLoaded;
import org.fengqiao.domain.holidays.LoadedYears;
import org.fengqiao.projections.calendars.Calendars.Loaded;
import org.fengqiao.projections.history.StoredEvents;
import org.fengqiao.projections.history.StoredEvents.Stored;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The working calendar that holds (现行日历): the one that comes with this version, and the years that were loaded since. The
 * node that loads a year knows at once; the others look every few seconds.
 */
@Component
public class CalendarNow implements Supplier<WorkingCalendar> {
    private static final long BETWEEN_LOOKS = Duration.ofSeconds(2).toNanos();

    private final ObjectProvider<StoredEvents> stored;
    private final WorkingCalendar shipped;
    private volatile Known known;

    /** @param until when it is to be looked at again, as {@link System#nanoTime} counts */
    private record Known(LoadedYears years, List<Loaded> told, WorkingCalendar calendar, long until) {}

    /** @param stored asked late: the event store is made after whatever decides on facts */
    CalendarNow(ObjectProvider<StoredEvents> stored, @Value("classpath:calendar/china-holidays.csv") Resource holidays)
            throws IOException {
        this.stored = stored;
        this.shipped = WorkingCalendar.parse("china-2026", holidays.getContentAsString(StandardCharsets.UTF_8));
        this.known = new Known(LoadedYears.NONE, List.of(), shipped, System.nanoTime());
    }

    @Override
    public WorkingCalendar get() {
        if (System.nanoTime() - known.until() >= 0) {
            refresh();
        }
        return known.calendar();
    }

    /** Looks now. */
    public void refresh() {
        var years = LoadedYears.NONE;
        var told = new ArrayList<Loaded>();
        for (var each : stored.getObject().of(LoadedYears.ID)) {
            if (each.event() instanceof YearLoaded event) {
                years = years.after(event);
                told.add(told(event, each));
            }
        }
        known = new Known(years, List.copyOf(told), years.on(shipped), System.nanoTime() + BETWEEN_LOOKS);
    }

    private static Loaded told(YearLoaded event, Stored each) {
        return new Loaded(event.year(), event.version(), event.days(), each.recordedAt(), each.account());
    }

    public WorkingCalendar shipped() {
        return shipped;
    }

    /** As {@link #get} and {@link #refresh} saw them last. */
    public LoadedYears years() {
        return known.years();
    }

    /** The same with when and by whom, the oldest first. */
    public List<Loaded> told() {
        return known.told();
    }
}
