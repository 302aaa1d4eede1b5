package org.fengqiao.domain.contact;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.fengqiao.domain.unit.UnitCode;

/** All that can be asked of how a unit is reached (信访渠道命令). */
public sealed interface ContactCommand {
    @TargetAggregateIdentifier
    default String id() {
        return Contacts.idOf(unit());
    }

    UnitCode unit();

    /**
     * 公布信访渠道: what held until then holds no more from that day on.
     *
     * @param from not in the past, because people have read what stood there
     */
    record PublishContact(UnitCode unit, Contact contact, LocalDate from) implements ContactCommand {}

    /** 撤下信访渠道: from that day on the unit is reached through the one above it. */
    record WithdrawContact(UnitCode unit, LocalDate from) implements ContactCommand {}
}
