package org.fengqiao.domain.wording;

import java.time.LocalDate;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.reason.ReasonUse;

/** All that can happen to the reasons that officers choose from (理由事件). */
public sealed interface ReasonEvent {
    String code();

    /** 已增加. */
    @StoredAs("reason.added")
    record ReasonAdded(String code, ReasonUse use, String text, String textEn, LocalDate from) implements ReasonEvent {}

    /** 已改写. */
    @StoredAs("reason.reworded")
    record ReasonReworded(String code, String text, String textEn, LocalDate from) implements ReasonEvent {}

    /** 已停用. */
    @StoredAs("reason.retired")
    record ReasonRetired(String code, LocalDate until) implements ReasonEvent {}
}
