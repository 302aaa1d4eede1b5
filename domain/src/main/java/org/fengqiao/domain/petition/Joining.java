package org.fengqiao.domain.petition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Petition.InWork;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.TrackCommand.EndByAgreement;
import org.fengqiao.domain.petition.TrackCommand.SettleBodies;
import org.fengqiao.domain.petition.TrackEvent.AgreementReached;
import org.fengqiao.domain.petition.TrackEvent.BodiesSettled;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.time.Moment;

/** What several do together: competent bodies (多单位事项), and parties that agree (调解和解): articles 24, 33; P10, P17. */
final class Joining {
    private Joining() {}

    static List<PetitionEvent> settle(Live p, SettleBodies c, Facts facts) {
        var matter = p.matter();
        var holder = matter.holder();
        var moves = !c.responsible().equals(holder.unit());
        checkBodies(p, c, facts);
        if (c.manner() == SettlementManner.COMMON_SUPERIOR) {
            checkCommonSuperior(c, facts);
        }
        if (moves && p instanceof InWork) {
            throw Refused.conflict("petition.accepted-where-it-is");
        }
        var sender = matter.routing();
        if (moves && sender != null && sender.from().equals(c.responsible())) {
            throw Refused.conflict("petition.the-sender-takes-it-back");
        }
        return List.of(new BodiesSettled(
                c.caseId(),
                Moment.onDay(c.on()),
                c.manner(),
                holder,
                c.responsible(),
                List.copyOf(c.assisting()),
                c.minutes(),
                clocks(matter, c, moves, facts)));
    }

    private static void checkBodies(Live p, SettleBodies c, Facts facts) {
        Refusals.refuseFuture(c.on(), facts);
        var bodies = new ArrayList<>(c.assisting());
        bodies.add(c.responsible());
        if (bodies.size() < 2 || new HashSet<>(bodies).size() < bodies.size()) {
            throw Refused.invalid("petition.several-bodies");
        }
        for (var unit : bodies) {
            facts.units().requireOpen(unit);
            Walling.checkUnit(p.matter(), unit, facts);
        }
    }

    /** Who decides stands above all of them. */
    private static void checkCommonSuperior(SettleBodies c, Facts facts) {
        var bodies = new ArrayList<>(c.assisting());
        bodies.add(c.responsible());
        var above = facts.actor() instanceof Actor.Staff staff
                && bodies.stream().allMatch(unit -> facts.units().isAbove(staff.unit(), unit));
        if (!above) {
            throw Refused.denied("petition.only-the-common-superior-decides");
        }
    }

    /** Who is responsible by that may not say again that it is not competent. */
    private static List<ClockChange> clocks(Matter matter, SettleBodies c, boolean moves, Facts facts) {
        if (!moves) {
            return Terms.stopped(matter, Clock.OBJECTION);
        }
        var changes = new ArrayList<>(Terms.onRouting(matter, c.responsible(), facts));
        changes.removeIf(change -> change.clock() == Clock.OBJECTION);
        changes.addAll(Terms.stopped(matter, Clock.OBJECTION));
        return changes;
    }

    static List<PetitionEvent> agree(InWork p, EndByAgreement c, Facts facts) {
        var matter = p.matter();
        if (matter.kind() != PetitionKind.APPEAL) {
            throw Refused.conflict("petition.only-an-appeal-ends-by-agreement");
        }
        Hearings.checkNoneOpen(p.hearing());
        Refusals.refuseFuture(c.agreement().on(), facts);
        Refusals.checkNotice(c.notice(), matter, facts);
        var inTime = matter.deadline(Clock.ANSWER)
                .map(deadline -> !deadline.isPastOn(facts.today()))
                .orElse(true);
        return List.of(new AgreementReached(
                c.caseId(), facts.thisMinute(), c.agreement(), c.notice(), inTime, Terms.onAnswer(matter)));
    }
}
