package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/** What passed over when units, people, calendars or rules changed: events (延续事件). */
public sealed interface CarryOverEvent extends PetitionEvent {
    /**
     * 已由承接单位接续: from now on the one stands wherever the other stood.
     *
     * @param account who goes on with it at the successor; null when nobody does, or when the unit did not have it
     * @param stepsUndone how many of the last steps of its way the successor would then have taken to itself
     */
    @StoredAs("petition.unit-followed")
    record UnitFollowed(
            String caseId,
            Moment occurredAt,
            UnitCode from,
            UnitCode to,
            @Nullable String account,
            int stepsUndone,
            List<ClockChange> clocks)
            implements CarryOverEvent {}

    /**
     * 已交接; also of what nobody had taken, when the last one who could have left.
     *
     * @param to null when nobody at the unit goes on with it yet
     */
    @StoredAs("petition.handed-over")
    record HandedOver(
            String caseId,
            Moment occurredAt,
            String from,
            @Nullable String to) implements CarryOverEvent {}

    /**
     * 包案已交接; article 18, P25.
     *
     * @param unit whose leader answers for it
     * @param to null when nobody answers for it in person any more
     */
    @StoredAs(value = "petition.charge-handed-over", rule = "P25")
    record ChargeHandedOver(
            String caseId,
            Moment occurredAt,
            String from,
            UnitCode unit,
            @Nullable String to) implements CarryOverEvent {}

    /**
     * 期限已按新日历调整: articles 22, 23, 34–36 count in days that the yearly notice names.
     *
     * @param from version of the calendar that held before
     * @param to version of the one they are counted on now
     */
    @StoredAs("petition.terms-moved")
    record TermsMoved(String caseId, Moment occurredAt, String from, String to, List<ClockChange> clocks)
            implements CarryOverEvent {}

    /**
     * 期限已按修订的规则调整: a figure was wrong, and what was counted by it is counted anew.
     *
     * @param from version of the rulebook that held before
     * @param to version of the one they are counted by now
     */
    @StoredAs("petition.rulebook-followed")
    record RulebookFollowed(String caseId, Moment occurredAt, String from, String to, List<ClockChange> clocks)
            implements CarryOverEvent {}
}
