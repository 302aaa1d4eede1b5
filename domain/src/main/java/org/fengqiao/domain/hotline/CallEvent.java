package org.fengqiao.domain.hotline;

import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.petition.PetitionNumber;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** All that can happen to a call to the hotline (热线来电事件). */
public sealed interface CallEvent {
    String callId();

    Moment occurredAt();

    /**
     * 已接听登记; P26, P27.
     *
     * @param answer null when it could not be answered at once
     * @param due by when it is to be answered; null when it was, and where no rule sets a term
     */
    @StoredAs(value = "call.taken", rule = "P27")
    record CallTaken(
            String callId,
            Moment occurredAt,
            CallNumber number,
            UnitCode unit,
            Caller caller,
            Sealed question,
            String category,
            @Nullable Sealed answer,
            @Nullable Deadline due)
            implements CallEvent {}

    /** 已回复; P27. */
    @StoredAs(value = "call.answered", rule = "P27")
    record CallAnswered(String callId, Moment occurredAt, Sealed answer, boolean inTime) implements CallEvent {}

    /** 已转为信访件; P27. */
    @StoredAs(value = "call.handed-over", rule = "P27")
    record CallHandedOver(String callId, Moment occurredAt, String caseId, PetitionNumber petition)
            implements CallEvent {}

    /** 已更正: what was written down, what should have been, and why. */
    @StoredAs("call.corrected")
    record CallCorrected(String callId, Moment occurredAt, CallCorrection was, CallCorrection is, Sealed reason)
            implements CallEvent {}

    /** 已由承接单位接续. */
    @StoredAs("call.unit-followed")
    record CallFollowed(String callId, Moment occurredAt, UnitCode from, UnitCode to) implements CallEvent {}
}
