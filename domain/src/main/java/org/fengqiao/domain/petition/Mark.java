package org.fengqiao.domain.petition;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.fengqiao.domain.petition.AnsweringEvent.OpinionGiven;
import org.fengqiao.domain.petition.CarryOverEvent.ChargeHandedOver;
import org.fengqiao.domain.petition.IntakeEvent.LetterImported;
import org.fengqiao.domain.petition.IntakeEvent.PetitionLodged;
import org.fengqiao.domain.petition.JointEvent.HotIssueJoined;
import org.fengqiao.domain.petition.JointEvent.HotIssueLeft;
import org.fengqiao.domain.petition.OversightEvent.ExecutionRecorded;
import org.fengqiao.domain.petition.OversightEvent.SupervisionEnded;
import org.fengqiao.domain.petition.OversightEvent.SupervisionOpened;
import org.fengqiao.domain.petition.OversightEvent.UrgencyLowered;
import org.fengqiao.domain.petition.OversightEvent.UrgencyRaised;
import org.fengqiao.domain.petition.RecordEvent.FactCorrected;
import org.fengqiao.domain.petition.RemedyEvent.ReviewConcluded;
import org.fengqiao.domain.petition.TrackEvent.ChargeEnded;
import org.fengqiao.domain.petition.TrackEvent.ChargeTaken;
import org.fengqiao.domain.petition.TrackEvent.EffectRecorded;
import org.fengqiao.domain.petition.TrackEvent.HandledSimply;
import org.fengqiao.domain.petition.TrackEvent.ReceivedByLeader;
import org.fengqiao.domain.petition.TrackEvent.SimpleHandlingEnded;

/** What makes a petition stand out in any state (标记); P04, P11, P13, P16, P21, P25, P26. */
public enum Mark {
    /** 紧急. */
    URGENT,
    /** 重大紧急. */
    MAJOR,
    /** 督办中. */
    SUPERVISED,
    /** 意见待执行: an opinion supports the request, and what it says is still to be done. */
    TO_EXECUTE,
    /** 简易办理. */
    SIMPLE,
    /** 领导包案. */
    IN_CHARGE,
    /** 领导接访: a leader received the complainant. */
    RECEIVED_BY_LEADER,
    /** 建议见效: an adopted suggestion changed something. */
    EFFECTIVE,
    /** 热点: one of many letters about the same matter. */
    HOT,
    /** 联名: as many people stand behind it as make a joint petition. */
    JOINT;

    /** The marks after an event; what it says nothing about stays. */
    public static Set<Mark> after(Set<Mark> marks, PetitionEvent event) {
        var next = EnumSet.noneOf(Mark.class);
        next.addAll(marks);
        switch (event) {
            case PetitionLodged e -> joint(next, e.complainant().headcount());
            case LetterImported e -> joint(next, e.complainant().headcount());
            case FactCorrected e
            when e.is().fact() == Fact.HEADCOUNT ->
                joint(next, Integer.parseInt(Objects.requireNonNull(e.is().value())));
            case UrgencyRaised e -> {
                next.removeAll(EnumSet.of(URGENT, MAJOR));
                next.add(e.grade().mark());
            }
            case UrgencyLowered e -> {
                next.removeAll(EnumSet.of(URGENT, MAJOR));
                if (e.grade() != null) {
                    next.add(e.grade().mark());
                }
            }
            case SupervisionOpened _ -> next.add(SUPERVISED);
            case SupervisionEnded _ -> next.remove(SUPERVISED);
            case OpinionGiven e -> next = with(next, e.opinion().outcome() == OpinionOutcome.SUPPORTED);
            case ReviewConcluded e
            when e.opinion().outcome() != ReviewOutcome.UPHELD ->
                next = with(next, e.opinion().outcome() == ReviewOutcome.CHANGED);
            case ExecutionRecorded e when e.done() -> next.remove(TO_EXECUTE);
            case HandledSimply _ -> next.add(SIMPLE);
            case SimpleHandlingEnded _ -> next.remove(SIMPLE);
            case ChargeTaken _ -> next.add(IN_CHARGE);
            case ChargeEnded _ -> next.remove(IN_CHARGE);
            case ChargeHandedOver e when e.to() == null -> next.remove(IN_CHARGE);
            case ReceivedByLeader _ -> next.add(RECEIVED_BY_LEADER);
            case EffectRecorded _ -> next.add(EFFECTIVE);
            case HotIssueJoined _ -> next.add(HOT);
            case HotIssueLeft _ -> next.remove(HOT);
            default -> {}
        }
        return Set.copyOf(next);
    }

    private static void joint(Set<Mark> marks, int headcount) {
        if (new People(headcount, null).joint()) {
            marks.add(JOINT);
        } else {
            marks.remove(JOINT);
        }
    }

    private static EnumSet<Mark> with(EnumSet<Mark> marks, boolean toExecute) {
        if (toExecute) {
            marks.add(TO_EXECUTE);
        } else {
            marks.remove(TO_EXECUTE);
        }
        return marks;
    }
}
