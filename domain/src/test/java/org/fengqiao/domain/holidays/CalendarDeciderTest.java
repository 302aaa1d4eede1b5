package org.fengqiao.domain.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.decision.Given.ADMINISTRATOR;
import static org.fengqiao.domain.decision.Given.assertRefused;
import static org.fengqiao.domain.decision.Given.facts;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.calendar.NoticedDay;
import org.fengqiao.domain.calendar.ShippedCalendar;
import org.fengqiao.domain.decision.EventSamples;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.decision.Shells;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.decision.Transitions;
import org.fengqiao.domain.holidays.CalendarCommand.LoadYear;
import org.fengqiao.domain.holidays.CalendarEvent.YearLoaded;
import org.fengqiao.domain.unit.Suzhou;
import org.junit.jupiter.api.Test;

/** A year's notice is added to the calendar, one year after the other. */
class CalendarDeciderTest {
    private static final List<NoticedDay> NOTICE = NoticedDay.read("""
            date,kind,name
            2026-12-31,HOLIDAY,元旦
            2027-01-01,HOLIDAY,元旦
            2027-01-09,MAKE_UP_WORKDAY,元旦
            """);
    private static final LoadYear LOAD = new LoadYear(2027, NOTICE);
    private static final YearLoaded LOADED = new YearLoaded(2027, "china-2026-1", "china-2027", NOTICE);
    private static final LoadedYears AFTER = LoadedYears.NONE.after(LOADED);

    @Test
    void the_year_after_the_last_is_loaded_and_both_calendars_are_named() {
        assertThat(CalendarDecider.decide(LoadedYears.NONE, LOAD, facts())).containsExactly(LOADED);
    }

    @Test
    void the_calendar_then_knows_that_year_and_the_december_before_it() {
        var calendar = AFTER.on(ShippedCalendar.shipped());

        assertThat(calendar.version()).isEqualTo("china-2027");
        assertThat(calendar.lastYear()).isEqualTo(2027);
        assertThat(calendar.isProvisional(LocalDate.of(2027, 6, 1))).isFalse();
        assertThat(calendar.isWorkday(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(calendar.isWorkday(LocalDate.of(2027, 1, 9))).isTrue();
        assertThat(calendar.isWorkday(LocalDate.of(2026, 10, 10)))
                .as("as shipped")
                .isTrue();
    }

    @Test
    void the_last_year_comes_again_when_it_was_typed_wrongly_and_replaces_what_came_first() {
        var right = NoticedDay.read("date,kind,name\n2027-01-01,HOLIDAY,元旦\n2027-01-04,HOLIDAY,元旦\n");

        var again = CalendarDecider.decide(AFTER, new LoadYear(2027, right), known(AFTER))
                .getFirst();

        assertThat(again).isEqualTo(new YearLoaded(2027, "china-2027", "china-2027-2", right));
        var calendar = AFTER.after(again).on(ShippedCalendar.shipped());
        assertThat(calendar.version()).isEqualTo("china-2027-2");
        assertThat(calendar.isWorkday(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(calendar.isWorkday(LocalDate.of(2027, 1, 4))).isFalse();
        assertRefused("calendar.changes-nothing", () -> CalendarDecider.decide(AFTER, LOAD, known(AFTER)));
    }

    @Test
    void no_year_is_left_out_or_told_before_its_time() {
        refused("calendar.not-the-next-year", 2026, "2026-01-01");
        refused("calendar.not-the-next-year", 2028, "2028-01-01");
    }

    @Test
    void a_notice_names_days_of_its_year_and_at_most_of_the_december_before() {
        refused("calendar.day-of-another-year", 2027, "2026-11-30");
        refused("calendar.day-of-another-year", 2027, "2028-01-01");
        refused("calendar.no-holiday", 2027, "2026-12-31");
    }

    @Test
    void the_document_and_the_samples_show_what_is_decided() throws IOException {
        var states = new LinkedHashMap<String, LoadedYears>();
        states.put("as shipped", LoadedYears.NONE);
        states.put(
                "with another year",
                LoadedYears.NONE.after(new YearLoaded(
                        2027,
                        "china-2026-1",
                        "china-2027",
                        NoticedDay.read("date,kind,name\n2027-01-01,HOLIDAY,元旦\n"))));
        var matrix = new Transitions<LoadedYears, CalendarCommand>(
                "calendar",
                "The life of the calendar",
                states,
                List.of(LOAD),
                (years, command) -> CalendarDecider.decide(years, command, facts()));
        matrix.assertApproved(getClass());
        matrix.assertComplete(CalendarCommand.class, CalendarEvent.class);
        var samples = new EventSamples(CalendarEvent.class, List.of(LOADED));
        samples.assertApproved();
        samples.assertNothingForgotten("calendar");
    }

    @Test
    void only_who_keeps_the_calendar_loads_a_year_and_a_repeated_command_loads_none() {
        Shells.assertHandlesAll(CalendarAggregate.class, CalendarCommand.class);
        Shells.fixture(CalendarAggregate.class, facts(ADMINISTRATOR))
                .givenNoPriorActivity()
                .when(LOAD, Map.of(Trace.COMMAND, "c1"))
                .expectEvents(LOADED)
                .expectEventsMatching(Shells.traced("c1", Duty.ADMINISTRATOR));
        Shells.fixture(CalendarAggregate.class, facts(ADMINISTRATOR))
                .givenCommands(Shells.sent("c1", LOAD))
                .when(LOAD, Map.of(Trace.COMMAND, "c1"))
                .expectNoEvents();
        var director = new Actor.Staff("director", Suzhou.GUSU, Set.of(Duty.DIRECTOR));
        Shells.fixture(CalendarAggregate.class, facts(director))
                .givenNoPriorActivity()
                .when(LOAD, Map.of(Trace.COMMAND, "c2"))
                .expectException(Shells.refusal("authority.denied"));
    }

    private static Facts known(LoadedYears years) {
        return facts().on(years.on(ShippedCalendar.shipped()));
    }

    private static void refused(String code, int year, String day) {
        var days = NoticedDay.read("date,kind,name\n" + day + ",HOLIDAY,元旦\n");
        assertRefused(code, () -> CalendarDecider.decide(LoadedYears.NONE, new LoadYear(year, days), facts()));
    }
}
