package org.fengqiao.domain.hotline;

import java.util.List;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.hotline.Call.Answered;
import org.fengqiao.domain.hotline.Call.Blank;
import org.fengqiao.domain.hotline.Call.HandedOver;
import org.fengqiao.domain.hotline.Call.Open;
import org.fengqiao.domain.hotline.Call.Taken;
import org.fengqiao.domain.hotline.CallCommand.AnswerCall;
import org.fengqiao.domain.hotline.CallCommand.CorrectCall;
import org.fengqiao.domain.hotline.CallCommand.FollowCall;
import org.fengqiao.domain.hotline.CallCommand.HandOverCall;
import org.fengqiao.domain.hotline.CallCommand.TakeCall;
import org.fengqiao.domain.hotline.CallEvent.CallAnswered;
import org.fengqiao.domain.hotline.CallEvent.CallHandedOver;
import org.fengqiao.domain.hotline.CallEvent.CallTaken;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * The short life of a call to the hotline (热线来电流程). What is not listed is refused.
 *
 * <p>It is answered on the spot, or the caller is promised an answer; whatever is more than a question becomes a petition
 * and lives on as one. The term of an answer holds only where an administrator turned it on (P27).
 */
public final class CallDecider {
    private record Step(Call call, CallCommand command) {}

    private CallDecider() {}

    public static List<CallEvent> decide(Call call, CallCommand command, Facts facts) {
        return switch (new Step(call, command)) {
            case Step(Blank _, TakeCall c) -> take(c, facts);
            case Step(Taken _, TakeCall _) -> throw Refused.conflict("call.there-already");
            case Step(Open open, AnswerCall c) -> answer(open, c, facts);
            case Step(Answered _, AnswerCall _) -> throw Refused.conflict("call.answered-already");
            case Step(Open _, HandOverCall c) -> handOver(c, facts);
            case Step(Answered _, HandOverCall c) -> handOver(c, facts);
            case Step(HandedOver _, AnswerCall _), Step(HandedOver _, HandOverCall _) ->
                throw Refused.conflict("call.is-a-petition");
            case Step(Taken taken, CorrectCall c) -> CallAmending.correct(taken, c, facts);
            case Step(Taken taken, FollowCall c) -> CallAmending.follow(taken, c, facts);
            case Step(Blank _, var _) -> throw Refused.unknown("call.unknown");
        };
    }

    private static List<CallEvent> take(TakeCall c, Facts facts) {
        facts.units().requireAtWork(c.unit());
        if (!facts.categories().isOpen(c.category(), facts.today())) {
            throw Refused.invalid("petition.unknown-category", c.category());
        }
        return List.of(new CallTaken(
                c.callId(),
                facts.thisMinute(),
                c.number(),
                c.unit(),
                c.caller(),
                c.question(),
                c.category(),
                c.answer(),
                c.answer() == null ? due(facts) : null));
    }

    /** P27: five working days, where the rule was turned on. */
    private static @Nullable Deadline due(Facts facts) {
        var today = facts.today();
        var book = facts.rulebook();
        return book.find("P27", today)
                .map(_ -> book.dueFrom(Clock.ANSWER, "P27", today, today, facts.calendar()))
                .orElse(null);
    }

    private static List<CallEvent> answer(Open open, AnswerCall c, Facts facts) {
        var due = open.due();
        var inTime = due == null || !due.isPastOn(facts.today());
        return List.of(new CallAnswered(c.callId(), facts.thisMinute(), c.answer(), inTime));
    }

    private static List<CallEvent> handOver(HandOverCall c, Facts facts) {
        return List.of(new CallHandedOver(c.callId(), facts.thisMinute(), c.caseId(), c.petition()));
    }
}
