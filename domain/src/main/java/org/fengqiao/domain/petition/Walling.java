package org.fengqiao.domain.petition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.CarryOverEvent.ChargeHandedOver;
import org.fengqiao.domain.petition.HandlingEvent.AssistanceEnded;
import org.fengqiao.domain.petition.Petition.Answered;
import org.fengqiao.domain.petition.Petition.Closed;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.Petition.UnderReview;
import org.fengqiao.domain.petition.WallCommand.CorrectAccused;
import org.fengqiao.domain.petition.WallCommand.NameAccused;
import org.fengqiao.domain.petition.WallEvent.AccusedCorrected;
import org.fengqiao.domain.petition.WallEvent.AccusedNamed;
import org.fengqiao.domain.petition.WallEvent.PetitionTakenOver;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;

/**
 * How a denunciation is kept from those it is about (检举控告的隔离): articles 30, 46, 47; P14, P24.
 *
 * <p>Whoever is named does not keep it for a moment: in the same decision the case, its objections and its reports pass
 * to the nearest superior outside the wall, and accused units assist no more. Nor does a leader behind a wall answer for
 * it in person, whichever wall it is.
 *
 * @see "ADR 0015 walls"
 */
final class Walling {
    private Walling() {}

    static List<PetitionEvent> name(Live p, NameAccused c, Facts facts) {
        var kind = p.matter().kind();
        var barred = p.matter().barred();
        if (kind != null && kind != PetitionKind.DENUNCIATION) {
            throw Refused.conflict("petition.only-a-denunciation-accuses", kind.name());
        }
        if (c.accused().nobody()) {
            throw Refused.invalid("petition.nobody-accused");
        }
        if (barred.accused().includes(c.accused())) {
            throw Refused.invalid("petition.accused-already");
        }
        checkKnown(c.accused(), facts);
        return withFollowing(p, new AccusedNamed(c.caseId(), facts.thisMinute(), c.accused()), facts);
    }

    static List<PetitionEvent> correct(Live p, CorrectAccused c, Facts facts) {
        var was = p.matter().barred().accused();
        if (was.nobody()) {
            throw Refused.conflict("petition.nobody-accused-yet");
        }
        if (was.equals(c.accused())) {
            throw Refused.invalid("petition.accused-already");
        }
        checkKnown(c.accused().without(was), facts);
        var corrected = new AccusedCorrected(c.caseId(), facts.thisMinute(), was, c.accused(), c.reason());
        return withFollowing(p, corrected, facts);
    }

    static void checkKnown(Accused accused, Facts facts) {
        for (var unit : accused.units()) {
            if (facts.units().find(unit).isEmpty()) {
                throw Refused.invalid("unit.unknown", unit.value());
            }
        }
        for (var account : accused.accounts()) {
            if (facts.roster().find(account).isEmpty()) {
                throw Refused.invalid("petition.nobody-of-that-name", account);
            }
        }
    }

    /** No accused unit, none below it and none where an accused person works gets anything to do with it. */
    static void checkUnit(Matter matter, UnitCode unit, Facts facts) {
        if (matter.barred().accused().keepFrom(unit, facts.units(), facts.roster())) {
            throw Refused.invalid("petition.unit-is-walled", unit.value());
        }
    }

    static void checkPerson(Matter matter, String account) {
        if (matter.barred().walls().keepOut(account)) {
            throw Refused.invalid("petition.person-is-walled");
        }
    }

    private static List<PetitionEvent> withFollowing(Live p, PetitionEvent named, Facts facts) {
        var events = new ArrayList<PetitionEvent>(List.of(named));
        events.addAll(followed(evolved(p, named), facts));
        return List.copyOf(events);
    }

    /** What follows from the walls as they stand: nobody behind them keeps it for a moment. */
    static List<PetitionEvent> followed(Live p, Facts facts) {
        var events = new ArrayList<PetitionEvent>();
        var now = p;
        var caseId = p.matter().entry().caseId();
        for (var unit : standing(now, facts)) {
            if (!standing(now, facts).contains(unit)) {
                continue; // what it had sent away was never sent
            }
            var to = now.matter().barred().accused().nearestOutside(unit, facts.units(), facts.roster());
            if (to.equals(unit)) {
                continue; // the uppermost centre, where only a person is accused
            }
            var taken = takenOver(now, unit, to, facts);
            events.add(taken);
            now = evolved(now, taken);
        }
        for (var unit : notAssisting(now, facts)) {
            events.add(new AssistanceEnded(caseId, facts.thisMinute(), unit));
        }
        events.addAll(inNobodysCharge(now, facts));
        return List.copyOf(events);
    }

    /** Where the leader who answers for it in person stands behind a wall; nothing otherwise. */
    static List<PetitionEvent> inNobodysCharge(Live p, Facts facts) {
        var charge = p.matter().track().charge();
        var walls = p.matter().barred().walls();
        return charge == null || !walls.keepOut(charge.account()) && !walls.keepOut(charge.unit(), facts.units())
                ? List.of()
                : List.of(new ChargeHandedOver(
                        p.matter().entry().caseId(), facts.thisMinute(), charge.account(), charge.unit(), null));
    }

    private static PetitionTakenOver takenOver(Live p, UnitCode from, UnitCode to, Facts facts) {
        var caseId = p.matter().entry().caseId();
        var undone = stepsUndone(p, from, to);
        var after = evolved(p, new PetitionTakenOver(caseId, facts.thisMinute(), from, to, undone, List.of()));
        return new PetitionTakenOver(caseId, facts.thisMinute(), from, to, undone, Terms.onTakingOver(p, after, facts));
    }

    /**
     * Where the superior has the case itself, what it, or the unit in whose place it is, had sent away was never sent. A
     * request for review stays one: the opinion is judged, whoever has it.
     */
    private static int stepsUndone(Live p, UnitCode from, UnitCode to) {
        if (judged(p)) {
            return 0;
        }
        var matter = p.matter();
        var way = Routing.instead(matter.routing(), from, to);
        return matter.holder().unit().equals(from)
                ? Routing.stepsSince(way, to)
                : Routing.own(way, matter.holder().unit());
    }

    static boolean judged(Live p) {
        return switch (p) {
            case UnderReview _ -> true;
            case Answered answered ->
                answered.conclusion() != null && answered.conclusion().instance() != Instance.HANDLING;
            case Closed closed -> judged(closed.before());
            case Live _ -> false;
        };
    }

    /** Who has it, or sent it on and still has a say, and must not; the holder first. */
    private static Set<UnitCode> standing(Live p, Facts facts) {
        var units = new LinkedHashSet<UnitCode>();
        units.add(p.matter().holder().unit());
        for (var step = p.matter().routing(); step != null; step = step.earlier()) {
            units.add(step.from());
        }
        units.removeIf(unit -> !p.matter().barred().accused().keepFrom(unit, facts.units(), facts.roster()));
        return units;
    }

    /** Who is accused, and who has the case itself now. */
    private static List<UnitCode> notAssisting(Live p, Facts facts) {
        var matter = p.matter();
        return matter.assisting().stream()
                .filter(unit -> unit.equals(matter.holder().unit())
                        || matter.barred().accused().keepFrom(unit, facts.units(), facts.roster()))
                .sorted()
                .toList();
    }

    private static Live evolved(Live p, PetitionEvent event) {
        return (Live) PetitionLife.evolve(p, event);
    }
}
