package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** What moves a petition between units: events (转送、交办事件). */
public sealed interface SendingEvent extends PetitionEvent {
    /** 已转送; article 22, P06. */
    @StoredAs(value = "petition.transferred", rule = "P06")
    record PetitionTransferred(
            String caseId,
            Moment occurredAt,
            Holder from,
            UnitCode to,
            @Nullable Sealed reason,
            List<ClockChange> clocks)
            implements SendingEvent {}

    /** 已交办: a closing report is owed by the term; article 22, P06. */
    @StoredAs(value = "petition.assigned", rule = "P06")
    record PetitionAssigned(
            String caseId,
            Moment occurredAt,
            Holder from,
            UnitCode to,
            LocalDate term,
            @Nullable Sealed reason,
            List<ClockChange> clocks)
            implements SendingEvent {}

    /**
     * 已提出异议; article 23, P09.
     *
     * @param reasonCode of the reason that was chosen; null when none was
     */
    @StoredAs(value = "petition.routing-objected", revision = 2, rule = "P09")
    record RoutingObjected(
            String caseId,
            Moment occurredAt,
            Sealed reasons,
            @Nullable String reasonCode,
            List<ClockChange> clocks) implements SendingEvent {}

    /** 已同意异议并交还; article 23, P09. */
    @StoredAs(value = "petition.objection-upheld", rule = "P09")
    record ObjectionUpheld(String caseId, Moment occurredAt, Holder backTo, List<ClockChange> clocks)
            implements SendingEvent {}

    /** 已驳回异议; article 23, P09. */
    @StoredAs(value = "petition.objection-rejected", rule = "P09")
    record ObjectionRejected(String caseId, Moment occurredAt, Sealed reasons, List<ClockChange> clocks)
            implements SendingEvent {}
}
