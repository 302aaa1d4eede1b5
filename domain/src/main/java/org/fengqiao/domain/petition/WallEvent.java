package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;

/** Who must not see it: events (回避、隔离事件). */
public sealed interface WallEvent extends PetitionEvent {
    /** 已指明被检举控告的单位或人员; articles 30, 46, P14. */
    @StoredAs(value = "petition.accused-named", rule = "P14")
    record AccusedNamed(String caseId, Moment occurredAt, Accused accused) implements WallEvent {}

    /** 已更正被检举控告的单位或人员: both stay visible to those who may see the case; article 30, P14. */
    @StoredAs(value = "petition.accused-corrected", rule = "P14")
    record AccusedCorrected(String caseId, Moment occurredAt, Accused was, Accused is, Sealed reason)
            implements WallEvent {}

    /**
     * 已由上级接管: a superior outside the wall takes the place of a unit that must not have the case, as its holder and
     * wherever it sent the case on; article 30, P14.
     *
     * @param stepsUndone how many of the last steps of its way the superior would then have taken to itself
     */
    @StoredAs(value = "petition.taken-over", rule = "P14")
    record PetitionTakenOver(
            String caseId, Moment occurredAt, UnitCode from, UnitCode to, int stepsUndone, List<ClockChange> clocks)
            implements WallEvent {}

    /** 已主动申明利害关系; article 28, P12. */
    @StoredAs(value = "petition.interest-disclosed", rule = "P12")
    record InterestDisclosed(String caseId, Moment occurredAt, String account, Sealed reasons) implements WallEvent {}

    /** 已申请回避; article 28, P12. */
    @StoredAs(value = "petition.recusal-requested", rule = "P12")
    record RecusalRequested(String caseId, Moment occurredAt, String account, Sealed reasons) implements WallEvent {}

    /** 已决定回避: that person learns no more of it; article 28, P12. */
    @StoredAs(value = "petition.recusal-granted", rule = "P12")
    record RecusalGranted(String caseId, Moment occurredAt, String account) implements WallEvent {}

    /** 已解除回避: that person may learn of it again; what happened meanwhile stays; article 28, P12. */
    @StoredAs(value = "petition.recusal-lifted", rule = "P12")
    record RecusalLifted(String caseId, Moment occurredAt, String account, Sealed reason) implements WallEvent {}

    /**
     * 已决定不回避; article 28, P12.
     *
     * @param disclosed whether that person had asked; otherwise somebody else had
     */
    @StoredAs(value = "petition.recusal-declined", rule = "P12")
    record RecusalDeclined(String caseId, Moment occurredAt, String account, boolean disclosed, Sealed reasons)
            implements WallEvent {}
}
