package org.fengqiao.infra.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** The working calendar that holds (现行日历): the one that comes with this version, and the years that were loaded since. */
@Component
public class CalendarNow implements Supplier<WorkingCalendar> {
    private final WorkingCalendar shipped;
    private final LiveFold<Known> known;

    private record Known(LoadedYears years, WorkingCalendar calendar) {}

    CalendarNow(ObjectProvider<StoredEvents> stored, @Value("classpath:calendar/china-holidays.csv") Resource holidays)
            throws IOException {
        this.shipped = WorkingCalendar.parse("china-2026", holidays.getContentAsString(StandardCharsets.UTF_8));
        this.known = new LiveFold<>(stored, LoadedYears.ID, this::folded);
    }

    private Known folded(List<Stored> told) {
        var years = LoadedYears.NONE;
        for (var each : told) {
            years = years.after((YearLoaded) each.event());
        }
        return new Known(years, years.on(shipped));
    }

    @Override
    public WorkingCalendar get() {
        return known.get().calendar();
    }

    /** Looks now. */
    public void refresh() {
        known.refresh();
    }

    public WorkingCalendar shipped() {
        return shipped;
    }

    public LoadedYears years() {
        return known.get().years();
    }

    /** The same with when and by whom, the oldest first. */
    public List<Loaded> told() {
        return known.told().stream().map(CalendarNow::told).toList();
    }

    private static Loaded told(Stored each) {
        var event = (YearLoaded) each.event();
        return new Loaded(event.year(), event.version(), event.days(), each.recordedAt(), each.account());
    }
}
