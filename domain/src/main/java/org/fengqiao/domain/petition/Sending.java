package org.fengqiao.domain.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.Petition.Objected;
import org.fengqiao.domain.petition.Petition.Routed;
import org.fengqiao.domain.petition.SendingCommand.AssignPetition;
import org.fengqiao.domain.petition.SendingCommand.ObjectToRouting;
import org.fengqiao.domain.petition.SendingCommand.RejectObjection;
import org.fengqiao.domain.petition.SendingCommand.TransferPetition;
import org.fengqiao.domain.petition.SendingCommand.UpholdObjection;
import org.fengqiao.domain.petition.SendingEvent.ObjectionRejected;
import org.fengqiao.domain.petition.SendingEvent.ObjectionUpheld;
import org.fengqiao.domain.petition.SendingEvent.PetitionAssigned;
import org.fengqiao.domain.petition.SendingEvent.PetitionTransferred;
import org.fengqiao.domain.petition.SendingEvent.RoutingObjected;
import org.fengqiao.domain.reason.ReasonUse;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;

/** How a petition is sent to whom it belongs (转送、交办、异议): articles 22, 23; P06, P09. */
final class Sending {
    private Sending() {}

    static List<PetitionEvent> transfer(Live p, TransferPetition c, Facts facts) {
        var matter = p.matter();
        checkTarget(matter.holder().unit(), c.to(), true, facts);
        Walling.checkUnit(matter, c.to(), facts);
        return List.of(new PetitionTransferred(
                c.caseId(),
                facts.thisMinute(),
                matter.holder(),
                c.to(),
                c.reason(),
                Terms.onRouting(matter, c.to(), facts)));
    }

    static List<PetitionEvent> assign(Live p, AssignPetition c, Facts facts) {
        var matter = p.matter();
        checkTarget(matter.holder().unit(), c.to(), false, facts);
        Walling.checkUnit(matter, c.to(), facts);
        if (!c.term().isAfter(facts.today())) {
            throw Refused.invalid("petition.term-in-the-past", c.term().toString());
        }
        matter.deadline(Clock.REPORT)
                .filter(owed -> c.term().isAfter(owed.on()))
                .ifPresent(owed -> {
                    throw Refused.invalid(
                            "petition.term-after-own-term", owed.on().toString());
                });
        var clocks = new ArrayList<>(Terms.onRouting(matter, c.to(), facts));
        clocks.add(Terms.report(matter, c.term(), facts));
        return List.of(new PetitionAssigned(
                c.caseId(), facts.thisMinute(), matter.holder(), c.to(), c.term(), c.reason(), List.copyOf(clocks)));
    }

    /** Below, to a department or outside body; a plain transfer also to the unit directly above. */
    private static void checkTarget(UnitCode from, UnitCode to, boolean upwardsToo, Facts facts) {
        var target = facts.units().requireOpen(to);
        if (from.equals(to)) {
            throw Refused.invalid("petition.already-there-at-unit", to.value());
        }
        var below = facts.units().isAbove(from, to);
        var superior = facts.units().find(from).flatMap(node -> node.superior()).filter(to::equals);
        if (!upwardsToo && facts.units().isAbove(to, from)) {
            throw Refused.invalid("petition.assign-only-downwards", to.value());
        }
        var allowed = below || target.kind() != UnitKind.CENTRE || (upwardsToo && superior.isPresent());
        if (!allowed) {
            throw Refused.invalid("petition.route-only-below-or-to-a-department", to.value());
        }
    }

    static List<PetitionEvent> object(Routed p, ObjectToRouting c, Facts facts) {
        var matter = p.matter();
        if (p.objectionRejected()) {
            throw Refused.conflict("petition.objection-was-decided");
        }
        matter.deadline(Clock.OBJECTION)
                .filter(last -> last.isPastOn(facts.today()))
                .ifPresent(last -> {
                    throw Refused.invalid(
                            "petition.objection-too-late", last.on().toString());
                });
        Refusals.checkReason(c.reasonCode(), ReasonUse.OBJECTION, facts);
        return List.of(new RoutingObjected(
                c.caseId(), facts.thisMinute(), c.reasons(), c.reasonCode(), Terms.stopped(matter, Clock.OBJECTION)));
    }

    static List<PetitionEvent> uphold(Objected p, UpholdObjection c, Facts facts) {
        var matter = p.matter();
        var routing = Objects.requireNonNull(matter.routing());
        var backTo = matter.before(routing, facts);
        return List.of(new ObjectionUpheld(
                c.caseId(), facts.thisMinute(), backTo, Terms.onHandingBack(matter, routing, facts)));
    }

    static List<PetitionEvent> reject(Objected p, RejectObjection c, Facts facts) {
        return List.of(new ObjectionRejected(c.caseId(), facts.thisMinute(), c.reasons(), List.of()));
    }
}
