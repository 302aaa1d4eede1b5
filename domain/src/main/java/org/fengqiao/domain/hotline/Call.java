package org.fengqiao.domain.hotline;

import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.authority.Involvement;
import org.fengqiao.domain.authority.Walls;
import org.fengqiao.domain.hotline.CallEvent.CallAnswered;
import org.fengqiao.domain.hotline.CallEvent.CallCorrected;
import org.fengqiao.domain.hotline.CallEvent.CallFollowed;
import org.fengqiao.domain.hotline.CallEvent.CallHandedOver;
import org.fengqiao.domain.hotline.CallEvent.CallTaken;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/** The states of a call to the hotline (热线来电状态). */
public sealed interface Call {
    /** 尚无. */
    record Blank() implements Call {}

    /** A call that was taken: all states but {@link Blank}. */
    sealed interface Taken extends Call {
        String callId();

        UnitCode unit();

        CallEntry entry();

        /** Whom it is for, and everybody above, has to do with it. */
        default Involvement involvement() {
            return involving(callId(), unit());
        }
    }

    /**
     * 待回复: the caller was promised an answer.
     *
     * @param due by when; null where no rule sets a term
     */
    record Open(
            String callId,
            UnitCode unit,
            CallEntry entry,
            @Nullable Deadline due) implements Taken {}

    /** 已答复. */
    record Answered(String callId, UnitCode unit, CallEntry entry) implements Taken {}

    /** 已转信访件: the petition goes on with it. */
    record HandedOver(String callId, UnitCode unit, CallEntry entry) implements Taken {}

    /** How whoever acts or asks stands to a call for this unit. */
    static Involvement involving(String callId, UnitCode unit) {
        return new Involvement(callId, unit, Optional.empty(), false, Set.of(unit), Set.of(), Walls.NONE);
    }

    static Call evolve(Call call, CallEvent event) {
        return switch (event) {
            case CallTaken e -> taken(e);
            case CallAnswered e
            when call instanceof Taken taken ->
                new Answered(e.callId(), taken.unit(), taken.entry().answered(e.answer()));
            case CallHandedOver e
            when call instanceof Taken taken -> new HandedOver(e.callId(), taken.unit(), taken.entry());
            case CallCorrected e
            when call instanceof Taken taken ->
                with(taken, taken.unit(), taken.entry().corrected(e.is()));
            case CallFollowed e when call instanceof Taken taken -> with(taken, e.to(), taken.entry());
            case CallEvent other -> throw new IllegalStateException("no call before " + other.getClass());
        };
    }

    private static Call taken(CallTaken e) {
        var entry = new CallEntry(e.caller(), e.question(), e.category(), e.answer());
        return e.answer() == null
                ? new Open(e.callId(), e.unit(), entry, e.due())
                : new Answered(e.callId(), e.unit(), entry);
    }

    private static Call with(Taken taken, UnitCode unit, CallEntry entry) {
        return switch (taken) {
            case Open open -> new Open(open.callId(), unit, entry, open.due());
            case Answered answered -> new Answered(answered.callId(), unit, entry);
            case HandedOver gone -> new HandedOver(gone.callId(), unit, entry);
        };
    }
}
