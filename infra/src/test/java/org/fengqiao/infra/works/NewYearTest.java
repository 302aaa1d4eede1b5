package org.fengqiao.infra.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fengqiao.infra.works.Suzhou2012.CANGLANG;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.calendar.NoticedDay;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.holidays.CalendarCommand.LoadYear;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.infra.engine.CalendarNow;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.imports.House;
import org.fengqiao.projections.calendars.Calendars;
import org.fengqiao.projections.calendars.Calendars.Move;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.worklist.CaseSweep;
import org.fengqiao.projections.worklist.Worklist;
import org.fengqiao.projections.works.Works.Kind;
import org.fengqiao.projections.works.Works.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notice for 2027 comes on 21 December 2026, with open cases. */
class NewYearTest {
    private static final byte[] NOTICE = """
            date,kind,name
            2027-01-01,HOLIDAY,元旦
            2027-01-02,HOLIDAY,元旦
            2027-01-04,HOLIDAY,元旦
            2027-01-09,MAKE_UP_WORKDAY,元旦
            """.getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path data;

    @Test
    void open_provisional_terms_move_both_calendars_are_named_and_a_restart_knows_the_year() {
        String moves;
        String stays;
        try (var suzhou = Suzhou2012.begin(data)) {
            suzhou.on(LocalDate.of(2026, 12, 18));
            moves = suzhou.lodge("canglang", CANGLANG, "漏水").caseId();
            suzhou.on(LocalDate.of(2026, 11, 20));
            stays = suzhou.lodge("canglang", CANGLANG, "噪音").caseId();
            suzhou.on(LocalDate.of(2026, 12, 21));
            assertThat(due(suzhou, moves).on()).isEqualTo("2027-01-04");
            var chief = suzhou.person("chief");
            var calendars = suzhou.get(Calendars.class);
            var untouched = suzhou.get(CaseHistory.class).of(stays);

            var preview = calendars.preview(chief, NOTICE);
            assertThat(preview.moves())
                    .contains(new Move(Clock.NOTICE, LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 5), 1));
            assertThat(preview.version()).isEqualTo("china-2027");
            assertThat(calendars.now().lastYear()).isEqualTo(2026);
            var work = suzhou.await(calendars.load(chief, NOTICE, Suzhou2012.random()));

            assertThat(work.state()).as("failure %s", work.failure()).isEqualTo(State.COMPLETED);
            var moved = due(suzhou, moves);
            assertThat(moved.on()).isEqualTo("2027-01-05");
            assertThat(moved.provisional()).isFalse();
            assertThat(moved.calendar()).isEqualTo("china-2027");
            assertThat(suzhou.get(CaseHistory.class)
                            .of(moves)
                            .getLast()
                            .payload()
                            .get())
                    .contains("china-2026", "china-2027");
            assertThat(suzhou.get(CaseHistory.class).of(stays)).hasSameSizeAs(untouched);
            assertThat(suzhou.get(Worklist.class)
                            .find(suzhou.person("canglang"), moves)
                            .orElseThrow()
                            .dueOn())
                    .isEqualTo("2027-01-05");
            assertRefused("calendar.changes-nothing", () -> calendars.preview(chief, NOTICE));
            assertRefused("authority.denied", () -> calendars.load(suzhou.person("canglang"), NOTICE, "x"));
            assertRefused("calendar.row", () -> calendars.preview(chief, "day\n".getBytes(StandardCharsets.UTF_8)));
            assertThat(calendars.loaded(chief))
                    .singleElement()
                    .satisfies(loaded -> assertThat(loaded.account()).isEqualTo(chief.account()));
        }
        try (var suzhou = Suzhou2012.again(data)) {
            assertThat(suzhou.get(Calendars.class).now().version()).isEqualTo("china-2027");
            assertThat(due(suzhou, moves).on()).isEqualTo("2027-01-05");
        }
    }

    @Test
    void a_stop_between_the_year_and_its_terms_leaves_no_term_behind() {
        String moves;
        try (var suzhou = Suzhou2012.begin(data)) {
            suzhou.on(LocalDate.of(2026, 12, 18));
            moves = suzhou.lodge("canglang", CANGLANG, "漏水").caseId();
            suzhou.on(LocalDate.of(2026, 12, 21));
            var chief = suzhou.person("chief");
            var days = NoticedDay.read(new String(NOTICE, StandardCharsets.UTF_8));
            var plan = new CalendarTask.Plan(
                    "china-2026", "china-2027", days.getFirst().day());
            Runnable loadAndStop = () -> {
                suzhou.get(CommandDoor.class).send(chief, new LoadYear(2027, days), Suzhou2012.random());
                throw new StoppedHere();
            };

            assertThatExceptionOfType(StoppedHere.class)
                    .isThrownBy(() -> suzhou.get(OfficeWorks.class)
                            .beginAfter(loadAndStop, chief, Kind.CALENDAR, plan, List.of("china-2026", "china-2027")));
            assertThat(due(suzhou, moves).on()).isEqualTo("2027-01-04");
        }
        try (var suzhou = Suzhou2012.again(data)) {
            var work = suzhou.get(OfficeWorks.class).latest(House.ITSELF, 1).getFirst();
            assertThat(suzhou.await(work.id()).state()).isEqualTo(State.COMPLETED);
            assertThat(due(suzhou, moves).on()).isEqualTo("2027-01-05");
        }
    }

    @Test
    void no_year_is_loaded_before_it_is_written_down_that_terms_are_to_follow() {
        try (var suzhou = Suzhou2012.begin(data)) {
            suzhou.on(LocalDate.of(2026, 12, 21));
            var chief = suzhou.person("chief");
            var works = new OfficeWorks(suzhou.get(Jobs.class), suzhou.get(WorkLine.class), new ClockThatStops());
            @SuppressWarnings("unchecked") // the only function there is
            Function<Actor, Facts> facts = suzhou.get(Function.class);
            var calendars = new OfficeCalendars(
                    suzhou.get(CalendarNow.class),
                    suzhou.get(CommandDoor.class),
                    works,
                    suzhou.get(CaseSweep.class),
                    suzhou.get(CaseHistory.class),
                    facts);

            assertThatExceptionOfType(StoppedHere.class).isThrownBy(() -> calendars.load(chief, NOTICE, "x"));

            assertThat(suzhou.get(Calendars.class).now().lastYear()).isEqualTo(2026);
        }
    }

    /** Nothing that anybody could still handle. */
    private static final class StoppedHere extends Error {
        private static final long serialVersionUID = 1;
    }

    /** The machine stops where a work is dated. */
    private static final class ClockThatStops extends java.time.Clock {
        @Override
        public ZoneId getZone() {
            return Moment.SHANGHAI;
        }

        @Override
        public java.time.Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new StoppedHere();
        }
    }

    private static Deadline due(Suzhou2012 suzhou, String caseId) {
        return suzhou.glance(caseId).deadline(Clock.NOTICE).orElseThrow();
    }

    private static void assertRefused(String code, ThrowingCallable asked) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(asked)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
