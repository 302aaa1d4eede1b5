package org.fengqiao.infra.works;

import static java.util.Comparator.comparing;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.calendar.NoticedDay;
import org.fengqiao.domain.calendar.WorkingCalendar;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.holidays.CalendarCommand.LoadYear;
import org.fengqiao.domain.holidays.CalendarDecider;
import org.fengqiao.domain.holidays.CalendarEvent.YearLoaded;
import org.fengqiao.domain.petition.CarryOverCommand.MoveTerms;
import org.fengqiao.domain.petition.ClockChange;
import org.fengqiao.domain.petition.PetitionDecider;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.infra.engine.CalendarNow;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.projections.calendars.Calendars;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.worklist.CaseSweep;
import org.fengqiao.projections.works.Works.Kind;
import org.springframework.stereotype.Component;

/** Says what a year's notice would change by deciding it for every case, loads it, and lets open terms follow. */
@Component
class OfficeCalendars implements Calendars {
    private static final int AT_ONCE = 200;

    private final CalendarNow calendar;
    private final CommandDoor door;
    private final OfficeWorks works;
    private final CaseSweep sweep;
    private final CaseHistory history;
    private final Function<Actor, Facts> facts;

    OfficeCalendars(
            CalendarNow calendar,
            CommandDoor door,
            OfficeWorks works,
            CaseSweep sweep,
            CaseHistory history,
            Function<Actor, Facts> facts) {
        this.calendar = calendar;
        this.door = door;
        this.works = works;
        this.sweep = sweep;
        this.history = history;
        this.facts = facts;
    }

    @Override
    public WorkingCalendar now() {
        return calendar.get();
    }

    @Override
    public List<Loaded> loaded(Actor actor) {
        Authority.require(actor, Permission.KEEP_CALENDAR);
        return calendar.told().reversed();
    }

    @Override
    public Preview preview(Actor actor, byte[] csv) {
        var loads = decided(actor, csv);
        var next = calendar.years().after(loads).on(calendar.shipped());
        var world = facts.apply(new Actor.House()).on(next);
        var tally = new Tally();
        var after = "";
        var first = loads.days().getFirst().day();
        List<CaseSweep.Found> page;
        do {
            page = sweep.dueFrom(first, after, AT_ONCE);
            page.stream().filter(CaseSweep.Found::told).forEach(found -> tally.take(found.caseId(), loads, world));
            after = page.isEmpty() ? after : page.getLast().caseId();
        } while (page.size() == AT_ONCE);
        return new Preview(loads.year(), loads.before(), loads.version(), loads.days(), tally.moves(), tally.certain);
    }

    @Override
    public String load(Actor actor, byte[] csv, String commandId) {
        var loads = decided(actor, csv);
        var plan = new CalendarTask.Plan(
                loads.before(), loads.version(), loads.days().getFirst().day());
        var about = List.of(loads.before(), loads.version());
        return works.beginAfter(() -> load(actor, loads, commandId), actor, Kind.CALENDAR, plan, about);
    }

    private void load(Actor actor, YearLoaded loads, String commandId) {
        door.send(actor, new LoadYear(loads.year(), loads.days()), commandId);
        calendar.refresh();
    }

    private YearLoaded decided(Actor actor, byte[] csv) {
        Authority.require(actor, Permission.KEEP_CALENDAR);
        calendar.refresh();
        var days = NoticedDay.read(new String(csv, StandardCharsets.UTF_8));
        var command = new LoadYear(days.getLast().day().getYear(), days);
        return (YearLoaded) CalendarDecider.decide(calendar.years(), command, facts.apply(actor))
                .getFirst();
    }

    /** How many terms would move from which day to which. */
    private final class Tally {
        private final Map<Move, Long> moved = new HashMap<>();
        private long certain;

        private void take(String caseId, YearLoaded loads, Facts world) {
            var story = CaseStory.of(history.of(caseId));
            if (story.isEmpty()) {
                return;
            }
            var command = new MoveTerms(caseId, loads.before(), loads.version());
            try {
                PetitionDecider.decide(story.get().petition(), command, world)
                        .forEach(event -> event.clocks().forEach(change -> take(story.get(), change)));
            } catch (Refused _) {
                return; // nothing about it moves
            }
        }

        private void take(CaseStory story, ClockChange change) {
            var is = change.deadline();
            var was = story.glance().deadline(change.clock()).map(Deadline::on);
            if (is == null || was.isEmpty()) {
                return;
            }
            if (is.on().equals(was.get())) {
                certain++;
            } else {
                moved.merge(new Move(change.clock(), was.get(), is.on(), 0), 1L, Long::sum);
            }
        }

        private List<Move> moves() {
            return moved.entrySet().stream()
                    .map(each -> new Move(
                            each.getKey().clock(),
                            each.getKey().from(),
                            each.getKey().to(),
                            each.getValue()))
                    .sorted(comparing(Move::from)
                            .thenComparing(Move::to)
                            .thenComparing(Move::clock, Comparator.naturalOrder()))
                    .toList();
        }
    }
}
