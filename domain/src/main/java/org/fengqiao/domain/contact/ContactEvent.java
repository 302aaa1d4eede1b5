package org.fengqiao.domain.contact;

import java.time.LocalDate;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.unit.UnitCode;

/** All that can happen to how a unit is reached (信访渠道事件). */
public sealed interface ContactEvent {
    UnitCode unit();

    /** The first day on which it is so. */
    LocalDate from();

    /** 信访渠道已公布. */
    @StoredAs("contact.published")
    record ContactPublished(UnitCode unit, Contact contact, LocalDate from) implements ContactEvent {}

    /** 信访渠道已撤下. */
    @StoredAs("contact.withdrawn")
    record ContactWithdrawn(UnitCode unit, LocalDate from) implements ContactEvent {}
}
