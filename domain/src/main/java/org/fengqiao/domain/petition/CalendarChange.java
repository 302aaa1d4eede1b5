package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.calendar.WorkingCalendar;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Petition.Answered;
import org.fengqiao.domain.petition.Petition.Closed;
import org.fengqiao.domain.petition.Petition.InWork;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.Petition.Objected;
import org.fengqiao.domain.petition.Petition.Routed;
import org.fengqiao.domain.petition.Petition.UnderReview;
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

    /** @param from version of the calendar that held before */
    static List<ClockChange> follow(Live live, String from, Facts facts) {
        return live.matter().terms().clocks().values().stream()
                .filter(term -> term.provisional() || term.calendar().equals(from))
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
        var before = facts.on(weekendsFrom(was.on().getYear(), facts.calendar()));
        var known = was.provisional()
                && counted(live, was.clock(), before)
                        .filter(then -> then.on().equals(was.on()))
                        .isPresent();
        return known
                ? counted(live, was.clock(), facts).orElse(was).on()
                : facts.calendar().plusDays(was.on(), 0);
    }

    /** As it was when the term was counted: that year was not in the table. */
    private static WorkingCalendar weekendsFrom(int year, WorkingCalendar calendar) {
        return calendar.until(year - 1);
    }

    private static Optional<Deadline> counted(Live live, Clock clock, Facts facts) {
        var matter = live.matter();
        var received = matter.receivedOn();
        return switch (clock) {
            case ROUTING -> due(Terms.due(clock, "P06", received, Recounting.hereSince(live, received), facts));
            case NOTICE -> due(Terms.due(clock, "P08", received, Recounting.hereSince(live, received), facts));
            case OBJECTION ->
                switch (live) {
                    case Routed p -> due(Terms.due(clock, "P09", p.routedOn(), p.routedOn(), facts));
                    case Objected p -> due(Terms.due(clock, "P09", p.routedOn(), p.routedOn(), facts));
                    case Live _ -> Optional.empty();
                };
            case ANSWER ->
                live instanceof InWork work ? Terms.answer(work, matter.kind(), received, facts) : Optional.empty();
            case REVIEW_REQUEST -> toAsk(live, facts);
            case REVIEW ->
                live instanceof UnderReview review
                        ? due(Terms.reviewDue(review, facts).getFirst())
                        : Optional.empty();
            case REPORT, SUPERVISION -> Optional.empty();
        };
    }

    private static Optional<Deadline> toAsk(Live live, Facts facts) {
        return switch (live) {
            case Answered answered -> {
                var conclusion = answered.conclusion();
                var served = conclusion == null ? null : conclusion.servedOn();
                yield served == null || conclusion == null
                        ? Optional.empty()
                        : Terms.onService(answered.matter(), conclusion, served, facts).stream()
                                .findFirst()
                                .flatMap(CalendarChange::due);
            }
            case Closed closed -> toAsk(closed.before(), facts);
            case Live _ -> Optional.empty();
        };
    }

    private static Optional<Deadline> due(ClockChange change) {
        return Optional.ofNullable(change.deadline());
    }
}
