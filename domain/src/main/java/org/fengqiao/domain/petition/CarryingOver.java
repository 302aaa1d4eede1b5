package org.fengqiao.domain.petition;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.CarryOverCommand.FollowRulebook;
import org.fengqiao.domain.petition.CarryOverCommand.FollowUnit;
import org.fengqiao.domain.petition.CarryOverCommand.HandOver;
import org.fengqiao.domain.petition.CarryOverCommand.HandOverCharge;
import org.fengqiao.domain.petition.CarryOverCommand.MoveTerms;
import org.fengqiao.domain.petition.CarryOverEvent.ChargeHandedOver;
import org.fengqiao.domain.petition.CarryOverEvent.HandedOver;
import org.fengqiao.domain.petition.CarryOverEvent.RulebookFollowed;
import org.fengqiao.domain.petition.CarryOverEvent.TermsMoved;
import org.fengqiao.domain.petition.CarryOverEvent.UnitFollowed;
import org.fengqiao.domain.petition.HandlingCommand.StandIn;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.jspecify.annotations.Nullable;

/**
 * What outlives a unit, a person's time in it and a year's calendar (延续). Each is asked once for each petition and
 * changes nothing the second time.
 *
 * @see "ADR 0020 what lasts passes over by commands"
 */
final class CarryingOver {
    private CarryingOver() {}

    /** The successor stands where the unit stood, and nobody keeps what the walls now keep from that successor (P14). */
    static List<PetitionEvent> followUnit(Live p, FollowUnit c, Facts facts) {
        if (!successors(c.from(), facts).contains(c.to())) {
            throw Refused.invalid("petition.not-its-successor", c.from().value(), c.to().value());
        }
        var holder = p.matter().holder();
        var account = holder.unit().equals(c.from()) ? present(p.matter(), holder.account(), c.to(), facts) : null;
        var events = inPlaceOf(p, new Place(c.from(), c.to(), account), facts);
        if (events.isEmpty()) {
            throw Refused.conflict("petition.nothing-to-follow", c.from().value());
        }
        return events;
    }

    /** Nothing lies with nobody: whoever works above goes on with what is at a unit where nobody does. */
    static List<PetitionEvent> standIn(Live p, StandIn c, Facts facts) {
        if (!(facts.actor() instanceof Actor.Staff staff)) {
            throw Refused.denied("authority.denied", c.permission().name());
        }
        var unit = p.matter().holder().unit();
        if (Terms.isOutside(unit, facts) || facts.roster().worksOnPetitions(unit)) {
            throw Refused.conflict("petition.somebody-works-there", unit.value());
        }
        Walling.checkPerson(p.matter(), staff.account());
        return inPlaceOf(p, new Place(unit, staff.unit(), staff.account()), facts);
    }

    /** @param account who goes on with it there; null when nobody does yet */
    private record Place(
            UnitCode from, UnitCode to, @Nullable String account) {}

    private static List<PetitionEvent> inPlaceOf(Live p, Place place, Facts facts) {
        var events = new ArrayList<PetitionEvent>();
        var now = p;
        var bare = followed(p, place, facts, 0, List.of());
        if (!Following.after(p, bare).equals(p)) {
            var undone = Walling.judged(p) ? 0 : ownSteps(Following.after(p, bare));
            var after = (Live) PetitionLife.evolve(p, followed(p, place, facts, undone, List.of()));
            var followed = followed(p, place, facts, undone, Terms.onTakingOver(p, after, facts));
            events.add(followed);
            now = (Live) PetitionLife.evolve(p, followed);
        }
        events.addAll(Walling.followed(now, facts));
        return List.copyOf(events);
    }

    private static List<UnitCode> successors(UnitCode unit, Facts facts) {
        return facts.units().find(unit).map(UnitTree.Node::successors).orElse(List.of());
    }

    private static UnitFollowed followed(Live p, Place place, Facts facts, int undone, List<ClockChange> clocks) {
        var caseId = p.matter().entry().caseId();
        return new UnitFollowed(caseId, facts.thisMinute(), place.from(), place.to(), place.account(), undone, clocks);
    }

    /** What two units that are one now had sent to each other was never sent. */
    private static int ownSteps(Live p) {
        return Routing.own(p.matter().routing(), p.matter().holder().unit());
    }

    /**
     * Whoever may not have it, or is not at the unit that has it, is passed over. It lies there with nobody only where
     * nobody who was named may have it. What nobody had taken lies there with nobody to take it, once the last one left.
     */
    static List<PetitionEvent> handOver(Live p, HandOver c, Facts facts) {
        var holder = p.matter().holder();
        var untaken = holder.account() == null && c.to().isEmpty();
        if (!untaken && !c.from().equals(holder.account())) {
            throw Refused.conflict("petition.not-with-that-person");
        }
        if (c.to().contains(c.from())) {
            throw Refused.invalid("petition.already-with-that-person");
        }
        var to = c.to().stream()
                .filter(account -> isPresent(p.matter(), account, holder.unit(), facts))
                .findFirst()
                .orElse(null);
        return List.of(new HandedOver(c.caseId(), facts.thisMinute(), c.from(), to));
    }

    static List<PetitionEvent> handOverCharge(Live p, HandOverCharge c, Facts facts) {
        var charge = p.matter().track().charge();
        if (charge == null || !charge.account().equals(c.from())) {
            throw Refused.conflict("petition.not-in-that-persons-charge");
        }
        if (c.to().contains(c.from())) {
            throw Refused.invalid("petition.already-with-that-person");
        }
        var to = c.to().stream()
                .filter(account -> leads(p, account, charge.unit(), facts))
                .findFirst()
                .orElse(null);
        return List.of(new ChargeHandedOver(c.caseId(), facts.thisMinute(), c.from(), charge.unit(), to));
    }

    /** Whether that is a leader of the unit who could have taken charge. */
    private static boolean leads(Live p, String account, UnitCode unit, Facts facts) {
        return facts.roster()
                .find(account)
                .filter(staff -> staff.unit().equals(unit))
                .filter(staff -> Authority.ground(
                                staff, Permission.LEAD, p.involvement().of(staff, facts.units()))
                        .isPresent())
                .isPresent();
    }

    static List<PetitionEvent> moveTerms(Live p, MoveTerms c, Facts facts) {
        if (!facts.calendar().version().equals(c.to())) {
            throw Refused.conflict(
                    "petition.another-calendar-holds", facts.calendar().version());
        }
        var clocks = CalendarChange.follow(p, facts);
        if (clocks.isEmpty()) {
            throw Refused.conflict("petition.no-term-moves", c.to());
        }
        return List.of(new TermsMoved(c.caseId(), facts.thisMinute(), c.from(), c.to(), clocks));
    }

    static List<PetitionEvent> followRulebook(Live p, FollowRulebook c, Facts facts) {
        if (!facts.rulebook().version().equals(c.to())) {
            throw Refused.conflict(
                    "petition.another-rulebook-holds", facts.rulebook().version());
        }
        var clocks = RulebookChange.follow(p, c.from(), facts);
        if (clocks.isEmpty()) {
            throw Refused.conflict("petition.no-term-follows", c.to());
        }
        return List.of(new RulebookFollowed(c.caseId(), facts.thisMinute(), c.from(), c.to(), clocks));
    }

    /**
     * What a year's calendar and an amended rulebook would have moved if its terms had run when they came: for one that
     * owed nothing in between and goes on now.
     */
    static List<PetitionEvent> catchUp(Live p, Facts facts) {
        var events = new ArrayList<PetitionEvent>();
        var clocks = CalendarChange.follow(p, facts);
        var now = p;
        if (!clocks.isEmpty()) {
            var from = told(p, clocks).calendar();
            var moved = new TermsMoved(
                    p.matter().entry().caseId(),
                    facts.thisMinute(),
                    from,
                    facts.calendar().version(),
                    clocks);
            events.add(moved);
            now = (Live) PetitionLife.evolve(p, moved);
        }
        var book = facts.rulebook();
        var followed = RulebookChange.follow(now, book.unamended().version(), facts);
        if (!followed.isEmpty()) {
            var from = told(p, followed).rulebook();
            events.add(new RulebookFollowed(
                    p.matter().entry().caseId(), facts.thisMinute(), from, book.version(), followed));
        }
        return List.copyOf(events);
    }

    /** The first of the terms that change, as it was told. */
    private static Deadline told(Live p, List<ClockChange> changes) {
        return p.matter().deadline(changes.getFirst().clock()).orElseThrow();
    }

    /** The person, if still working on cases at that unit and not kept away from this petition; otherwise nobody. */
    static @Nullable String present(Matter matter, @Nullable String account, UnitCode unit, Facts facts) {
        return account != null && isPresent(matter, account, unit, facts) ? account : null;
    }

    private static boolean isPresent(Matter matter, String account, UnitCode unit, Facts facts) {
        return facts.roster()
                        .find(account)
                        .filter(staff -> staff.unit().equals(unit) && staff.worksOnCases())
                        .isPresent()
                && !matter.barred().walls().keepOut(account);
    }
}
