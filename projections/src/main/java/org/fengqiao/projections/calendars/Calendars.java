package org.fengqiao.projections.calendars;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.calendar.NoticedDay;
import org.fengqiao.domain.calendar.WorkingCalendar;
import org.fengqiao.domain.holidays.YearlyHoliday;
import org.fengqiao.domain.rulebook.Clock;

/**
 * The working calendar and the yearly notices it is made of (工作日历): the administrator's.
 *
 * @see "ADR 0020 what lasts passes over by commands"
 */
public interface Calendars {
    /** The one that holds. */
    WorkingCalendar now();

    /** What was loaded since the product was shipped, the newest first. */
    List<Loaded> loaded(Actor actor);

    /**
     * What a table would change, before it does.
     *
     * @param csv {@code date,kind,name} in UTF-8, as the table that is shipped
     * @throws org.fengqiao.domain.refusal.Refused {@code calendar.row}, {@code calendar.not-the-next-year},
     *     {@code calendar.day-of-another-year}, {@code calendar.no-holiday}, {@code calendar.changes-nothing}
     */
    Preview preview(Actor actor, byte[] csv);

    /**
     * Loads it; open terms then follow by a work of its own. Refuses as {@link #preview}.
     *
     * @return identifier of the work
     */
    String load(Actor actor, byte[] csv, String commandId);

    /** @param account who loaded it */
    record Loaded(int year, String version, List<NoticedDay> days, Instant at, String account) {
        public Loaded {
            days = List.copyOf(days);
        }
    }

    /**
     * @param before version of the calendar that holds
     * @param version of the one that would hold
     * @param moves which terms would move, the earliest day first
     * @param certain how many provisional terms would stay where they are and be certain
     */
    record Preview(int year, String before, String version, List<NoticedDay> days, List<Move> moves, long certain) {
        public Preview {
            days = List.copyOf(days);
            moves = List.copyOf(moves);
        }

        /** The holidays of every year for which it names no day off: it was most likely not copied to its end. */
        public List<YearlyHoliday> missing() {
            return YearlyHoliday.missing(year, days);
        }

        /** How many terms would move. */
        public long moved() {
            return moves.stream().mapToLong(Move::terms).sum();
        }
    }

    /** Terms of one kind that would move from one day to another; cases that are kept from who asks are not among them. */
    record Move(Clock clock, LocalDate from, LocalDate to, long terms) {}
}
