package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.HandlingCommand.*;
import org.fengqiao.domain.petition.HandlingEvent.AssistanceEnded;
import org.fengqiao.domain.petition.HandlingEvent.AssistanceInvited;
import org.fengqiao.domain.petition.HandlingEvent.AttachmentAdded;
import org.fengqiao.domain.petition.HandlingEvent.NoteAdded;
import org.fengqiao.domain.petition.HandlingEvent.NoticeRecorded;
import org.fengqiao.domain.petition.HandlingEvent.PetitionAccepted;
import org.fengqiao.domain.petition.HandlingEvent.PetitionPassed;
import org.fengqiao.domain.petition.HandlingEvent.PetitionRefused;
import org.fengqiao.domain.petition.HandlingEvent.PetitionTaken;
import org.fengqiao.domain.petition.HandlingEvent.QueryCodeReissued;
import org.fengqiao.domain.petition.HandlingEvent.VisitRecorded;
import org.fengqiao.domain.petition.Petition.InWork;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.reason.ReasonUse;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;

/** How a petition is accepted and worked (受理与办理): articles 23, 27, 28; P08, P15. */
final class Handling {
    private Handling() {}

    static List<PetitionEvent> accept(Live p, AcceptPetition c, Facts facts) {
        var matter = p.matter();
        Repeating.checkIsAcceptedHere(matter, facts);
        Refusals.checkNotice(c.notice(), matter, facts);
        var notice = c.notice();
        var toldOn = notice == null ? facts.today() : notice.on();
        var inTime = matter.deadline(Clock.NOTICE)
                .map(deadline -> !deadline.isPastOn(toldOn))
                .orElse(true);
        return List.of(new PetitionAccepted(
                c.caseId(), facts.thisMinute(), notice, inTime, Terms.onAcceptance(matter, facts)));
    }

    static List<PetitionEvent> refuse(Live p, RefusePetition c, Facts facts) {
        var matter = p.matter();
        Refusals.checkNotice(c.notice(), matter, facts);
        Refusals.checkReason(c.reasonCode(), ReasonUse.REFUSAL, facts);
        return List.of(new PetitionRefused(
                c.caseId(),
                facts.thisMinute(),
                c.route(),
                c.reasons(),
                c.reasonCode(),
                c.notice(),
                Terms.onAnswer(matter)));
    }

    static List<PetitionEvent> recordNotice(Live p, RecordNotice c, Facts facts) {
        var matter = p.matter();
        Refusals.checkNotice(c.notice(), matter, facts);
        return List.of(
                new NoticeRecorded(c.caseId(), facts.thisMinute(), c.notice(), Terms.stopped(matter, Clock.NOTICE)));
    }

    static List<PetitionEvent> take(Live p, TakePetition c, Facts facts) {
        if (!(facts.actor() instanceof Actor.Staff staff)) {
            throw Refused.denied("authority.denied", c.permission().name());
        }
        if (!staff.unit().equals(p.matter().holder().unit())) {
            throw Refused.invalid("petition.nobody-of-that-unit");
        }
        if (staff.account().equals(p.matter().holder().account())) {
            throw Refused.conflict("petition.already-yours");
        }
        if (p.matter().holder().account() != null) {
            throw Refused.conflict("petition.taken-by-another");
        }
        Walling.checkPerson(p.matter(), staff.account());
        return List.of(new PetitionTaken(c.caseId(), facts.thisMinute(), staff.account()));
    }

    static List<PetitionEvent> pass(Live p, PassPetition c, Facts facts) {
        var holder = p.matter().holder();
        var target = facts.roster()
                .find(c.account())
                .filter(staff -> staff.unit().equals(holder.unit()) && staff.worksOnCases());
        if (target.isEmpty()) {
            throw Refused.invalid("petition.nobody-of-that-unit");
        }
        if (c.account().equals(holder.account())) {
            throw Refused.conflict("petition.already-with-that-person");
        }
        Walling.checkPerson(p.matter(), c.account());
        return List.of(new PetitionPassed(c.caseId(), facts.thisMinute(), c.account()));
    }

    static List<PetitionEvent> reissueCode(ReissueQueryCode c, Facts facts) {
        return List.of(new QueryCodeReissued(c.caseId(), facts.thisMinute(), c.check(), c.words()));
    }

    static List<PetitionEvent> note(Live p, AddNote c, Facts facts) {
        return List.of(new NoteAdded(c.caseId(), facts.thisMinute(), c.words()));
    }

    static List<PetitionEvent> visit(Live p, RecordVisit c, Facts facts) {
        if (c.at().at().isAfter(facts.now())) {
            throw Refused.invalid("petition.in-the-future", c.at().day().toString());
        }
        return List.of(new VisitRecorded(c.caseId(), c.at(), c.place(), c.words()));
    }

    static List<PetitionEvent> attach(Live p, AddAttachment c, Facts facts) {
        return List.of(new AttachmentAdded(c.caseId(), facts.thisMinute(), c.attachment()));
    }

    static List<PetitionEvent> invite(InWork p, InviteAssistance c, Facts facts) {
        facts.units().requireOpen(c.unit());
        if (c.unit().equals(p.matter().holder().unit())) {
            throw Refused.invalid("petition.assists-itself");
        }
        if (p.matter().assisting().contains(c.unit())) {
            throw Refused.conflict("petition.assists-already", c.unit().value());
        }
        Walling.checkUnit(p.matter(), c.unit(), facts);
        return List.of(new AssistanceInvited(c.caseId(), facts.thisMinute(), c.unit(), c.words()));
    }

    static List<PetitionEvent> endAssistance(Live p, EndAssistance c, Facts facts) {
        if (!p.matter().assisting().contains(c.unit())) {
            throw Refused.conflict("petition.does-not-assist", c.unit().value());
        }
        return List.of(new AssistanceEnded(c.caseId(), facts.thisMinute(), c.unit()));
    }
}
