package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.CourseCommand.LeadToProcedure;
import org.fengqiao.domain.petition.CourseCommand.TakeUpAgain;
import org.fengqiao.domain.petition.CourseEvent.LedToProcedure;
import org.fengqiao.domain.petition.CourseEvent.TakenUpAgain;
import org.fengqiao.domain.petition.Petition.Answered;
import org.fengqiao.domain.petition.Petition.InWork;
import org.fengqiao.domain.petition.Petition.NotAccepted;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to another procedure is led there though it was accepted, and what was decided wrongly is taken up again
 * (导入程序、撤销原决定): articles 30, 31, 40, 44, 45; P15, P23.
 *
 * @see "ADR 0033 led elsewhere after acceptance, and taken up again"
 */
final class Courses {
    private Courses() {}

    static List<PetitionEvent> lead(InWork p, LeadToProcedure c, Facts facts) {
        var matter = p.matter();
        if (!leads(matter.kind(), c.route())) {
            throw Refused.invalid("petition.no-such-procedure", c.route().name());
        }
        Hearings.checkNoneOpen(p.hearing());
        Refusals.checkNotice(c.notice(), matter, facts);
        var inTime = matter.deadline(Clock.ANSWER)
                .map(deadline -> !deadline.isPastOn(facts.today()))
                .orElse(true);
        return List.of(new LedToProcedure(
                c.caseId(), facts.thisMinute(), c.route(), c.words(), c.notice(), inTime, Terms.onAnswer(matter)));
    }

    /** An appeal to what article 31(1)–(5) names, a denunciation to discipline inspection; a suggestion nowhere. */
    private static boolean leads(@Nullable PetitionKind kind, RightRoute route) {
        return switch (kind) {
            case APPEAL -> route.procedure();
            case DENUNCIATION -> route == RightRoute.DISCIPLINE;
            case SUGGESTION -> false;
            case null -> false;
        };
    }

    /** Where it was sent before, it may be accepted, refused or sent on, and objected to no more. */
    static List<PetitionEvent> takeUpAgain(NotAccepted p, TakeUpAgain c, Facts facts) {
        var state = p.matter().routing() == null ? PetitionState.REGISTERED : PetitionState.ROUTED;
        return List.of(new TakenUpAgain(
                c.caseId(), facts.thisMinute(), state, c.reasons(), Terms.onTakingUpAgain(p.matter(), state, facts)));
    }

    static List<PetitionEvent> takeUpAgain(Answered p, TakeUpAgain c, Facts facts) {
        if (p.conclusion() != null) {
            throw Refused.conflict("petition.an-opinion-is-reviewed");
        }
        if (p.matter().kind() == null) {
            throw Refusals.notNow(c, p); // answered before the import, and elsewhere
        }
        var again = InWork.since(p.matter(), facts.today());
        return List.of(new TakenUpAgain(
                c.caseId(), facts.thisMinute(), PetitionState.IN_WORK, c.reasons(), Terms.answerDue(again, facts)));
    }
}
