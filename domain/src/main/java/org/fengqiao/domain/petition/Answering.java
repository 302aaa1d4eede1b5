package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.AnsweringCommand.DeclineExtension;
import org.fengqiao.domain.petition.AnsweringCommand.ExtendTerm;
import org.fengqiao.domain.petition.AnsweringCommand.GiveOpinion;
import org.fengqiao.domain.petition.AnsweringCommand.GiveReply;
import org.fengqiao.domain.petition.AnsweringCommand.RequestExtension;
import org.fengqiao.domain.petition.AnsweringCommand.SubmitClosingReport;
import org.fengqiao.domain.petition.AnsweringEvent.ClosingReportSubmitted;
import org.fengqiao.domain.petition.AnsweringEvent.ExtensionDeclined;
import org.fengqiao.domain.petition.AnsweringEvent.ExtensionRequested;
import org.fengqiao.domain.petition.AnsweringEvent.OpinionGiven;
import org.fengqiao.domain.petition.AnsweringEvent.ReplyGiven;
import org.fengqiao.domain.petition.AnsweringEvent.TermExtended;
import org.fengqiao.domain.petition.Petition.Extension;
import org.fengqiao.domain.petition.Petition.InWork;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.reason.ReasonUse;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;

/** How a petition is answered, and its term extended once (延期与答复): articles 29, 31(6), 32, 34; P13, P16, P18. */
final class Answering {
    private Answering() {}

    static List<PetitionEvent> requestExtension(InWork p, RequestExtension c, Facts facts) {
        checkExtension(p, c.days(), facts);
        if (p.extension() == Extension.REQUESTED) {
            throw Refused.conflict("petition.extension-already-requested");
        }
        Refusals.checkReason(c.reasonCode(), ReasonUse.EXTENSION, facts);
        return List.of(new ExtensionRequested(c.caseId(), facts.thisMinute(), c.days(), c.reasons(), c.reasonCode()));
    }

    static List<PetitionEvent> extend(InWork p, ExtendTerm c, Facts facts) {
        checkExtension(p, c.days(), facts);
        Refusals.checkNotice(c.notice(), p.matter(), facts);
        return List.of(new TermExtended(
                c.caseId(),
                facts.thisMinute(),
                c.days(),
                c.reasons(),
                c.notice(),
                Terms.answerDue(p.extended(Extension.GRANTED, c.days()), facts)));
    }

    private static void checkExtension(InWork p, int days, Facts facts) {
        Hearings.checkNoneOpen(p.hearing());
        if (p.matter().track().simple() != null) {
            throw Refused.conflict("petition.first-the-usual-way");
        }
        if (p.extension() == Extension.GRANTED) {
            throw Refused.conflict("petition.extended-once-only");
        }
        var deadline =
                p.matter().deadline(Clock.ANSWER).orElseThrow(() -> Refused.conflict("petition.no-term-to-extend"));
        if (deadline.isPastOn(facts.today())) {
            throw Refused.conflict("petition.extension-too-late", deadline.on().toString());
        }
        var most =
                facts.rulebook().get("P18-extension", p.matter().receivedOn()).amount();
        if (days < 1 || days > most) {
            throw Refused.invalid("petition.extension-days", String.valueOf(most));
        }
    }

    static List<PetitionEvent> decline(InWork p, DeclineExtension c, Facts facts) {
        if (p.extension() != Extension.REQUESTED) {
            throw Refused.conflict("petition.no-extension-requested");
        }
        return List.of(new ExtensionDeclined(c.caseId(), facts.thisMinute(), c.reasons()));
    }

    static List<PetitionEvent> giveOpinion(InWork p, GiveOpinion c, Facts facts) {
        var matter = p.matter();
        if (matter.kind() != PetitionKind.APPEAL) {
            throw Refused.conflict("petition.only-an-appeal-ends-with-an-opinion");
        }
        Hearings.checkNoneOpen(p.hearing());
        Refusals.checkNotice(c.notice(), matter, facts);
        var inTime = matter.deadline(Clock.ANSWER)
                .map(deadline -> !deadline.isPastOn(facts.today()))
                .orElse(true);
        return List.of(new OpinionGiven(
                c.caseId(), facts.thisMinute(), c.opinion(), c.notice(), inTime, Terms.onAnswer(matter)));
    }

    static List<PetitionEvent> giveReply(InWork p, GiveReply c, Facts facts) {
        var matter = p.matter();
        if (matter.kind() == PetitionKind.APPEAL) {
            throw Refused.conflict("petition.an-appeal-ends-with-an-opinion");
        }
        if (matter.kind() == PetitionKind.SUGGESTION && c.adoption() == null) {
            throw Refused.invalid("petition.adoption-missing");
        }
        Refusals.checkNotice(c.notice(), matter, facts);
        return List.of(new ReplyGiven(
                c.caseId(), facts.thisMinute(), c.words(), c.adoption(), c.notice(), Terms.onAnswer(matter)));
    }

    static List<PetitionEvent> report(Live p, SubmitClosingReport c, Facts facts) {
        var matter = p.matter();
        if (matter.deadline(Clock.REPORT).isEmpty()) {
            throw Refused.conflict("petition.no-report-owed");
        }
        return List.of(new ClosingReportSubmitted(
                c.caseId(), facts.thisMinute(), c.words(), Terms.stopped(matter, Clock.REPORT)));
    }
}
