package org.fengqiao.domain.letterhead;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.fengqiao.domain.unit.UnitCode;

/** All that can be asked of the official name of a unit (机关全称命令). */
public sealed interface LetterheadCommand {
    @TargetAggregateIdentifier
    default String id() {
        return Letterheads.idOf(unit());
    }

    UnitCode unit();

    /**
     * 确定机关全称: papers that are issued from that day on carry it in their head and above their seal.
     *
     * @param name in full, for example 苏州市姑苏区信访局
     */
    record NameLetterhead(UnitCode unit, String name, LocalDate from) implements LetterheadCommand {}

    /** 停用机关全称: after that day papers carry the name of the unit again, until another one is set. */
    record DropLetterhead(UnitCode unit, LocalDate until) implements LetterheadCommand {}
}
