package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.calendar.WorkingCalendar;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;

/**
 * How running terms follow a new calendar (期限随日历调整): those that were provisional, and those whose last day the new
 * calendar makes a day off. Rule, law and rulebook stay what they were.
 *
 * <p>A provisional term is counted anew from its beginning. Where that beginning is no longer known (an address that
 * became clear on some day), its last day only moves off a day off. A day that somebody set stays.
 */
final class CalendarChange {
    private CalendarChange() {}

    /** Terms that were counted on the calendar that holds now are there already. */
    static List<ClockChange> follow(Live live, Facts facts) {
        return live.matter().terms().clocks().values().stream()
                .filter(term -> !term.calendar().equals(facts.calendar().version()))
                .sorted((a, b) -> a.clock().compareTo(b.clock()))
                .flatMap(term -> moved(live, term, facts).stream())
                .map(ClockChange::due)
                .toList();
    }

    /** Empty when nothing about it changes. */
    private static Optional<Deadline> moved(Live live, Deadline was, Facts facts) {
        var calendar = facts.calendar();
        var is = was.counted(last(live, was, facts), calendar);
        var same = is.on().equals(was.on()) && is.provisional() == was.provisional();
        return same ? Optional.empty() : Optional.of(is);
    }

    private static LocalDate last(Live live, Deadline was, Facts facts) {
        if (was.clock() == Clock.REPORT || was.clock() == Clock.SUPERVISION) {
            return was.on();
        }
        var world = facts.under(facts.rulebook().asOf(was.rulebook()).orElse(facts.rulebook()));
        var before = world.on(weekendsFrom(was.on().getYear(), facts.calendar()));
        var known = was.provisional()
                && CountedAnew.of(live, was.clock(), before)
                        .filter(then -> then.on().equals(was.on()))
                        .isPresent();
        return known
                ? CountedAnew.of(live, was.clock(), world).orElse(was).on()
                : facts.calendar().plusDays(was.on(), 0);
    }

    /** As it was when the term was counted: that year was not in the table. */
    private static WorkingCalendar weekendsFrom(int year, WorkingCalendar calendar) {
        return calendar.until(year - 1);
    }
}
