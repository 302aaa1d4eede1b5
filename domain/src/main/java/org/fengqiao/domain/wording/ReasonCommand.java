package org.fengqiao.domain.wording;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.fengqiao.domain.reason.ReasonUse;

/** All that can be asked of the reasons that officers choose from (理由命令). */
public sealed interface ReasonCommand {
    @TargetAggregateIdentifier
    default String id() {
        return ReasonList.ID;
    }

    String code();

    /**
     * 增加理由.
     *
     * @param code up to eight capital letters and digits
     * @param from the first day on which it can be chosen
     */
    record AddReason(String code, ReasonUse use, String text, String textEn, LocalDate from) implements ReasonCommand {}

    /** 改写理由: from a day to come on; cases that have it keep the words of their day. */
    record RewordReason(String code, String text, String textEn, LocalDate from) implements ReasonCommand {}

    /** 停用理由: nobody can choose it after that day; cases that have it keep it. */
    record RetireReason(String code, LocalDate until) implements ReasonCommand {}
}
