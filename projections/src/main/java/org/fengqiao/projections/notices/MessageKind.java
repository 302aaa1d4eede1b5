package org.fengqiao.projections.notices;

import java.util.Optional;
import org.fengqiao.domain.petition.AnsweringEvent.OpinionGiven;
import org.fengqiao.domain.petition.AnsweringEvent.ReplyGiven;
import org.fengqiao.domain.petition.AnsweringEvent.TermExtended;
import org.fengqiao.domain.petition.CourseEvent.LedToProcedure;
import org.fengqiao.domain.petition.CourseEvent.TakenUpAgain;
import org.fengqiao.domain.petition.EndingEvent.PetitionClosed;
import org.fengqiao.domain.petition.HandlingEvent.PetitionAccepted;
import org.fengqiao.domain.petition.HandlingEvent.PetitionRefused;
import org.fengqiao.domain.petition.HandlingEvent.QueryCodeReissued;
import org.fengqiao.domain.petition.HearingEvent.HearingCalledOff;
import org.fengqiao.domain.petition.HearingEvent.HearingMoved;
import org.fengqiao.domain.petition.IntakeEvent.PetitionRegistered;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.PublicationEvent.OpinionPublished;
import org.fengqiao.domain.petition.PublicationEvent.PublicationWithdrawn;
import org.fengqiao.domain.petition.RemedyEvent.HearingOpened;
import org.fengqiao.domain.petition.RemedyEvent.ReviewConcluded;
import org.fengqiao.domain.petition.RepeatEvent.LeadingAnswerTold;
import org.fengqiao.domain.petition.RepeatEvent.LeadingAnswered;
import org.fengqiao.domain.petition.RepeatEvent.MergeUndone;
import org.fengqiao.domain.petition.RepeatEvent.PetitionMerged;
import org.fengqiao.domain.petition.SendingEvent.PetitionAssigned;
import org.fengqiao.domain.petition.SendingEvent.PetitionTransferred;
import org.fengqiao.domain.petition.TrackEvent.AgreementReached;

/** What a message that leaves the platform tells (外发消息类型). The names are stored. */
public enum MessageKind {
    /** 已登记. */
    REGISTERED,
    /** 已转到负责单位: transferred or assigned. */
    SENT_ON,
    /** 已受理. */
    ACCEPTED,
    /** 不予受理. */
    REFUSED,
    /** 办理期限已延长. */
    EXTENDED,
    /** 已答复. */
    ANSWERED,
    /** 已办结. */
    CLOSED,
    /** 已并入另一件一起办理. */
    MERGED,
    /** 恢复单独办理. */
    PARTED,
    /** 原决定已撤销，重新办理. */
    TAKEN_UP_AGAIN,
    /** 举行听证. */
    HEARING,
    /** 听证安排变更. */
    HEARING_MOVED,
    /** 听证取消. */
    HEARING_CALLED_OFF,
    /** 复核意见公示. */
    PUBLISHED,
    /** 公示撤下. */
    TAKEN_DOWN,
    /** 查询码已更换: who did not ask for it learns that somebody did. */
    CODE_REISSUED,
    /** 每日摘要: to somebody of the house. */
    DIGEST;

    /** What the complainant is told of an event, if anything. */
    public static Optional<MessageKind> of(PetitionEvent event) {
        return switch (event) {
            case PetitionRegistered _ -> Optional.of(REGISTERED);
            case PetitionTransferred _, PetitionAssigned _ -> Optional.of(SENT_ON);
            case PetitionAccepted _ -> Optional.of(ACCEPTED);
            case PetitionRefused _ -> Optional.of(REFUSED);
            case TermExtended _ -> Optional.of(EXTENDED);
            case OpinionGiven _, ReplyGiven _, AgreementReached _, LedToProcedure _, ReviewConcluded _ ->
                Optional.of(ANSWERED);
            case TakenUpAgain _ -> Optional.of(TAKEN_UP_AGAIN);
            case PetitionClosed _ -> Optional.of(CLOSED);
            case PetitionMerged _ -> Optional.of(MERGED);
            case MergeUndone _ -> Optional.of(PARTED);
            case HearingOpened _ -> Optional.of(HEARING);
            case HearingMoved _ -> Optional.of(HEARING_MOVED);
            case HearingCalledOff _ -> Optional.of(HEARING_CALLED_OFF);
            case OpinionPublished _ -> Optional.of(PUBLISHED);
            case PublicationWithdrawn _ -> Optional.of(TAKEN_DOWN);
            case QueryCodeReissued _ -> Optional.of(CODE_REISSUED);
            case LeadingAnswered _, LeadingAnswerTold _ -> Optional.of(ANSWERED);
            default -> Optional.empty();
        };
    }
}
