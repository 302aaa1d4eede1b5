package org.fengqiao.ui.pretend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.account.AccountCorrection;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.calendar.NoticedDay;
import org.fengqiao.domain.calendar.WorkingCalendar;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.accounts.Leaving;
import org.fengqiao.projections.calendars.Calendars;
import org.fengqiao.projections.roster.RosterBook.PersonRow;
import org.fengqiao.projections.units.Successions;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.works.Works;
import org.jspecify.annotations.Nullable;

/** One work that ran half way, and successions that are remembered. */
public final class PretendWorks implements Works, Successions, Leaving, Calendars {
    private final Units units;
    public final List<Plan> begun = new ArrayList<>();
    public final List<String> left = new ArrayList<>();
    public List<PersonRow> colleagues = List.of(PretendPeople.LI);
    public State state = State.RUNNING;

    /** Whether the work is that of wang leaving, instead of a merger. */
    public boolean leaves;

    PretendWorks(Units units) {
        this.units = units;
    }

    private Work one() {
        var codes = PretendUnits.SHUANGTA.value();
        var about = List.of(codes, PretendUnits.GUSU.value());
        var at = Instant.parse("2026-11-23T01:30:00Z");
        if (leaves) {
            var who = List.of("wang", "CLOSED", "li");
            return new Work("w1", Kind.HAND_OVER, who, state, "CASES", 40, 12, 1, 3, at, null);
        }
        return new Work("w1", Kind.SUCCESSION, about, state, "OPEN_CASES", 40, 12, 1, 3, at, null);
    }

    @Override
    public Optional<Work> find(Actor actor, String id) {
        return Optional.of(one()).filter(work -> work.id().equals(id));
    }

    @Override
    public List<Work> latest(Actor actor, @Nullable String before, int limit) {
        return List.of(one());
    }

    @Override
    public void stop(Actor actor, String id) {
        state = State.STOPPED;
    }

    @Override
    public void resume(Actor actor, String id) {
        state = State.RUNNING;
    }

    @Override
    public Successions.Preview preview(Actor actor, Plan plan) {
        return new Successions.Preview(plan.units().stream()
                .map(code -> new Loss(units.find(code).orElseThrow(), 12, 30, List.of(), List.of()))
                .toList());
    }

    @Override
    public Leaving.Preview preview(Actor actor, String account) {
        return new Leaving.Preview(5, 9, 2, colleagues, PretendUnits.GUSU, true);
    }

    @Override
    public String leave(Actor actor, String account, @Nullable String to) {
        left.add(account + " to " + to);
        return "w1";
    }

    @Override
    public String move(Actor actor, String account, UnitCode unit, @Nullable String to) {
        left.add(account + " to " + to + ", moves to " + unit);
        return "w1";
    }

    @Override
    public Optional<String> changeDuties(Actor actor, String account, Set<Duty> duties, @Nullable String to) {
        left.add(account + " to " + to + ", has " + duties);
        return Optional.of("w1");
    }

    @Override
    public void correct(Actor actor, String account, int entry, AccountCorrection correction, String reason) {
        left.add("%s %d %s %s".formatted(account, entry, correction.value(), reason));
    }

    @Override
    public WorkingCalendar now() {
        return WorkingCalendar.parse("china-2026", "date,kind,name\n2026-01-01,HOLIDAY,元旦\n");
    }

    @Override
    public List<Loaded> loaded(Actor actor) {
        return List.of();
    }

    @Override
    public Calendars.Preview preview(Actor actor, byte[] csv) {
        var from = LocalDate.of(2027, 1, 4);
        var move = new Move(Clock.NOTICE, from, from.plusDays(1), 12);
        return new Calendars.Preview(
                2027, "china-2026", "china-2027", NoticedDay.read(new String(csv, UTF_8)), List.of(move), 3);
    }

    @Override
    public String load(Actor actor, byte[] csv, String commandId) {
        return "w1";
    }

    @Override
    public String begin(Actor actor, Plan plan) {
        begun.add(plan);
        return "w1";
    }
}
