package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** How a matter is handled out of the usual way: events (简易办理、领导接访包案、建议见效、多单位协同、调解和解). */
public sealed interface TrackEvent extends PetitionEvent {
    /** 已适用简易办理: the shorter terms run; 信访事项简易办理办法, P26. */
    @StoredAs(value = "petition.handled-simply", rule = "P26")
    record HandledSimply(String caseId, Moment occurredAt, SimpleGround ground, List<ClockChange> clocks)
            implements TrackEvent {}

    /** 已转为普通程序: the usual terms run; P26. */
    @StoredAs(value = "petition.simple-handling-ended", rule = "P26")
    record SimpleHandlingEnded(String caseId, Moment occurredAt, Sealed reason, List<ClockChange> clocks)
            implements TrackEvent {}

    /** 领导已接访: on its day; article 18, P25. */
    @StoredAs(value = "petition.received-by-leader", rule = "P25")
    record ReceivedByLeader(String caseId, Moment occurredAt, String account, UnitCode unit, Sealed words)
            implements TrackEvent {}

    /** 领导已包案; article 18, P25. */
    @StoredAs(value = "petition.charge-taken", rule = "P25")
    record ChargeTaken(
            String caseId,
            Moment occurredAt,
            String account,
            UnitCode unit,
            @Nullable Sealed words) implements TrackEvent {}

    /** 包案已结束; article 18, P25. */
    @StoredAs(value = "petition.charge-ended", rule = "P25")
    record ChargeEnded(String caseId, Moment occurredAt, String account, Sealed reason) implements TrackEvent {}

    /** 建议已见效: on the day it took effect; article 29, P13. */
    @StoredAs(value = "petition.effect-recorded", rule = "P13")
    record EffectRecorded(String caseId, Moment occurredAt, Sealed words) implements TrackEvent {}

    /**
     * 已确定受理单位: by agreement, by the common superior or by the joint conference; article 24, P10.
     *
     * @param from who had it until then
     * @param responsible who has it from now on and objects no more
     * @param assisting all that assist from now on
     */
    @StoredAs(value = "petition.bodies-settled", rule = "P10")
    record BodiesSettled(
            String caseId,
            Moment occurredAt,
            SettlementManner manner,
            Holder from,
            UnitCode responsible,
            List<UnitCode> assisting,
            Sealed minutes,
            List<ClockChange> clocks)
            implements TrackEvent {
        /** Whether another unit has it from now on. */
        public boolean moves() {
            return !responsible.equals(from.unit());
        }
    }

    /** 已以协议办结; article 33, P17. */
    @StoredAs(value = "petition.agreement-reached", rule = "P17")
    record AgreementReached(
            String caseId,
            Moment occurredAt,
            Agreement agreement,
            @Nullable Notice notice,
            boolean inTime,
            List<ClockChange> clocks)
            implements TrackEvent {}
}
