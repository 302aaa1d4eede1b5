package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** Urgency, supervision and execution: events (紧急、督办、执行事件). */
public sealed interface OversightEvent extends PetitionEvent {
    /** 已报告重大紧急; article 25, P11. */
    @StoredAs(value = "petition.urgency-raised", rule = "P11")
    record UrgencyRaised(String caseId, Moment occurredAt, Urgency grade, UnitCode by, Sealed words)
            implements OversightEvent {}

    /**
     * 已降低紧急程度; article 25, P11.
     *
     * @param grade null for an ordinary matter
     * @param by the unit that lowered it, and from now on stands for the grade
     */
    @StoredAs(value = "petition.urgency-lowered", rule = "P11")
    record UrgencyLowered(
            String caseId, Moment occurredAt, @Nullable Urgency grade, UnitCode by, Sealed reason)
            implements OversightEvent {}

    /** 上级已知悉; article 25, P11. */
    @StoredAs(value = "petition.urgency-acknowledged", rule = "P11")
    record UrgencyAcknowledged(String caseId, Moment occurredAt, UnitCode unit) implements OversightEvent {}

    /** 已向平台以外报送; article 25, P11. */
    @StoredAs(value = "petition.urgency-reported", rule = "P11")
    record UrgencyReported(String caseId, Moment occurredAt, UrgencyReport to, UnitCode by, Sealed words)
            implements OversightEvent {}

    /** 已督办; articles 40, 43–45, P21. */
    @StoredAs(value = "petition.supervision-opened", rule = "P21")
    record SupervisionOpened(
            String caseId,
            Moment occurredAt,
            SupervisionGround ground,
            UnitCode by,
            Sealed words,
            List<ClockChange> clocks)
            implements OversightEvent {}

    /** 已反馈督办情况; article 40, P21. */
    @StoredAs(value = "petition.supervision-answered", rule = "P21")
    record SupervisionAnswered(String caseId, Moment occurredAt, Sealed words, List<ClockChange> clocks)
            implements OversightEvent {}

    /** 已结束督办; article 40, P21. */
    @StoredAs(value = "petition.supervision-ended", rule = "P21")
    record SupervisionEnded(String caseId, Moment occurredAt, Sealed words, List<ClockChange> clocks)
            implements OversightEvent {}

    /** 已记录执行情况; article 32, P16. */
    @StoredAs(value = "petition.execution-recorded", rule = "P16")
    record ExecutionRecorded(String caseId, Moment occurredAt, boolean done, Sealed words) implements OversightEvent {}
}
