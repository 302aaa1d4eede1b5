package org.fengqiao.domain.hotline;

import java.util.List;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.hotline.Call.Taken;
import org.fengqiao.domain.hotline.CallCommand.CorrectCall;
import org.fengqiao.domain.hotline.CallCommand.FollowCall;
import org.fengqiao.domain.hotline.CallEvent.CallCorrected;
import org.fengqiao.domain.hotline.CallEvent.CallFollowed;
import org.fengqiao.domain.refusal.Refused;

/** What was written down can be wrong, and the unit that has it can pass over to another (来电更正与承接). */
final class CallAmending {
    private CallAmending() {}

    /** In any state, also of what became a petition: that is corrected by itself. */
    static List<CallEvent> correct(Taken call, CorrectCall c, Facts facts) {
        var is = c.is();
        var was = call.entry().now(is.fact());
        if (is.fact() == CallFact.CATEGORY) {
            checkCategory(is, was, facts);
        } else if (is.words() == null || is.value() != null) {
            throw Refused.invalid("call.correction-empty", is.fact().name());
        } else if (is.fact() == CallFact.ANSWER && was.words() == null) {
            throw Refused.conflict("call.not-answered-yet");
        }
        return List.of(new CallCorrected(c.callId(), facts.thisMinute(), was, is, c.reason()));
    }

    private static void checkCategory(CallCorrection is, CallCorrection was, Facts facts) {
        var code = is.value();
        if (code == null || is.words() != null) {
            throw Refused.invalid("call.correction-empty", is.fact().name());
        }
        if (code.equals(was.value())) {
            throw Refused.invalid("call.correction-changes-nothing");
        }
        if (!facts.categories().isOpen(code, facts.today())) {
            throw Refused.invalid("petition.unknown-category", code);
        }
    }

    static List<CallEvent> follow(Taken call, FollowCall c, Facts facts) {
        if (!call.unit().equals(c.from())) {
            throw Refused.conflict("call.nothing-to-follow");
        }
        return List.of(new CallFollowed(c.callId(), facts.thisMinute(), c.from(), c.to()));
    }
}
