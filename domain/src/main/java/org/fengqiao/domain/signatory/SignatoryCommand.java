package org.fengqiao.domain.signatory;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;

/** All that can be asked of who signs for a unit (签发人命令). */
public sealed interface SignatoryCommand {
    @TargetAggregateIdentifier
    default String id() {
        return Signatories.idOf(unit());
    }

    UnitCode unit();

    /**
     * 指定签发人: whoever signed until then signs no more from that day on.
     *
     * @param name of the person
     * @param office as it stands before the name, for example 主任
     */
    record NameSignatory(UnitCode unit, Sealed name, Sealed office, LocalDate from) implements SignatoryCommand {}

    /** 停止签发: nobody signs after that day, until another one is named. */
    record EndSignatory(UnitCode unit, LocalDate until) implements SignatoryCommand {}
}
