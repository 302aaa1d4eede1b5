package org.fengqiao.domain.hotline;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.petition.PetitionNumber;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** All that can be asked of a call to the hotline (热线来电命令); P26, P27. */
public sealed interface CallCommand {
    @TargetAggregateIdentifier
    String callId();

    default Permission permission() {
        return Permission.TAKE_CALL;
    }

    /**
     * 接听登记: what was asked, and what was answered on the spot.
     *
     * @param unit which unit it is for: the one that takes it, or one below
     * @param answer null when it could not be answered at once
     */
    record TakeCall(
            String callId,
            CallNumber number,
            UnitCode unit,
            Caller caller,
            Sealed question,
            String category,
            @Nullable Sealed answer)
            implements CallCommand {}

    /** 回复: what could not be answered at once is answered now. */
    record AnswerCall(String callId, Sealed answer) implements CallCommand {}

    /** 转为信访件: the rest became a petition, which was lodged before. */
    record HandOverCall(String callId, String caseId, PetitionNumber petition) implements CallCommand {}

    /** 更正: something was written down wrongly; both values stay visible. */
    record CorrectCall(String callId, CallCorrection is, Sealed reason) implements CallCommand {
        @Override
        public Permission permission() {
            return Permission.CORRECT;
        }
    }

    /**
     * 承接: one that stands in the place of a unit takes its calls; sent by the house.
     *
     * @param from the unit that was merged, split or closed
     * @param to one of those that stand in its place
     */
    record FollowCall(String callId, UnitCode from, UnitCode to) implements CallCommand {
        @Override
        public Permission permission() {
            return Permission.CARRY_OVER;
        }
    }
}
