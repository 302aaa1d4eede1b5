package org.fengqiao.domain.signatory;

import java.time.LocalDate;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;

/** All that can happen to who signs for a unit (签发人事件). */
public sealed interface SignatoryEvent {
    UnitCode unit();

    /** 签发人已指定. */
    @StoredAs("signatory.named")
    record SignatoryNamed(UnitCode unit, Sealed name, Sealed office, LocalDate from) implements SignatoryEvent {}

    /** 已停止签发. */
    @StoredAs("signatory.ended")
    record SignatoryEnded(UnitCode unit, LocalDate until) implements SignatoryEvent {}
}
