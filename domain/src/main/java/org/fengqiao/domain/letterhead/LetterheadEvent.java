package org.fengqiao.domain.letterhead;

import java.time.LocalDate;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.unit.UnitCode;

/** All that can happen to the official name of a unit (机关全称事件). */
public sealed interface LetterheadEvent {
    UnitCode unit();

    /** 机关全称已确定. */
    @StoredAs("letterhead.named")
    record LetterheadNamed(UnitCode unit, String name, LocalDate from) implements LetterheadEvent {}

    /** 机关全称已停用. */
    @StoredAs("letterhead.dropped")
    record LetterheadDropped(UnitCode unit, LocalDate until) implements LetterheadEvent {}
}
