package org.fengqiao.domain.petition;

import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.time.Moment;

/** How the complainant is reached: events (联系方式事件). They change nothing in how a petition is worked. */
public sealed interface ContactEvent extends PetitionEvent {
    /** 已选择告知方式: the last one holds. */
    @StoredAs("petition.contact-chosen")
    record ContactChosen(String caseId, Moment occurredAt, Contact contact) implements ContactEvent {}
}
