package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.TrackCommand.EndCharge;
import org.fengqiao.domain.petition.TrackCommand.RecordEffect;
import org.fengqiao.domain.petition.TrackCommand.RecordReception;
import org.fengqiao.domain.petition.TrackCommand.TakeCharge;
import org.fengqiao.domain.petition.TrackEvent.ChargeEnded;
import org.fengqiao.domain.petition.TrackEvent.ChargeTaken;
import org.fengqiao.domain.petition.TrackEvent.EffectRecorded;
import org.fengqiao.domain.petition.TrackEvent.ReceivedByLeader;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;

/** Leaders receive complainants and answer for matters in person (领导接访、包案); suggestions take effect: P13, P25. */
final class Leading {
    private Leading() {}

    static List<PetitionEvent> receive(Live p, RecordReception c, Facts facts) {
        Refusals.refuseFuture(c.on(), facts);
        var leader = leader(facts, c);
        return List.of(
                new ReceivedByLeader(c.caseId(), Moment.onDay(c.on()), leader.account(), leader.unit(), c.words()));
    }

    static List<PetitionEvent> takeCharge(Live p, TakeCharge c, Facts facts) {
        var charge = p.matter().track().charge();
        if (charge != null) {
            throw Refused.conflict("petition.in-charge-already");
        }
        var leader = leader(facts, c);
        return List.of(new ChargeTaken(c.caseId(), facts.thisMinute(), leader.account(), leader.unit(), c.words()));
    }

    /** By that leader, by another one of the same unit, or by one above. */
    static List<PetitionEvent> endCharge(Live p, EndCharge c, Facts facts) {
        var charge = p.matter().track().charge();
        if (charge == null) {
            throw Refused.conflict("petition.nobody-in-charge");
        }
        var unit = leader(facts, c).unit();
        if (!unit.equals(charge.unit()) && !facts.units().isAbove(unit, charge.unit())) {
            throw Refused.denied(
                    "petition.only-who-is-in-charge-ends-it", charge.unit().value());
        }
        return List.of(new ChargeEnded(c.caseId(), facts.thisMinute(), charge.account(), c.reason()));
    }

    static List<PetitionEvent> effect(Live p, RecordEffect c, Facts facts) {
        if (!p.matter().track().adopted()) {
            throw Refused.conflict("petition.nothing-was-adopted");
        }
        Refusals.refuseFuture(c.on(), facts);
        return List.of(new EffectRecorded(c.caseId(), Moment.onDay(c.on()), c.words()));
    }

    private static Actor.Staff leader(Facts facts, PetitionCommand command) {
        if (facts.actor() instanceof Actor.Staff staff) {
            return staff;
        }
        throw Refused.denied("authority.denied", command.permission().name());
    }
}
