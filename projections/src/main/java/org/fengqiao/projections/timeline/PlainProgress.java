package org.fengqiao.projections.timeline;

import org.fengqiao.domain.petition.AnsweringEvent.*;
import org.fengqiao.domain.petition.CarryOverEvent.*;
import org.fengqiao.domain.petition.ContactEvent.*;
import org.fengqiao.domain.petition.EndingEvent.*;
import org.fengqiao.domain.petition.HandlingEvent.*;
import org.fengqiao.domain.petition.IntakeEvent.*;
import org.fengqiao.domain.petition.JointEvent.*;
import org.fengqiao.domain.petition.OversightEvent.*;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.RecordEvent.*;
import org.fengqiao.domain.petition.RemedyEvent.*;
import org.fengqiao.domain.petition.RepeatEvent.*;
import org.fengqiao.domain.petition.SendingEvent.*;
import org.fengqiao.domain.petition.TrackEvent.*;
import org.fengqiao.domain.petition.WallEvent.*;

/** Which events tell only where a case stands (办理进度), for a unit that passed it on. */
final class PlainProgress {
    private PlainProgress() {}

    static boolean shows(PetitionEvent event) {
        return switch (event) {
            case PetitionLodged _,
                    LetterImported _,
                    AnsweredBefore _,
                    PetitionRegistered _,
                    PetitionTransferred _,
                    PetitionAssigned _,
                    RoutingObjected _,
                    ObjectionUpheld _,
                    ObjectionRejected _,
                    PetitionAccepted _,
                    PetitionRefused _,
                    TermExtended _,
                    OpinionGiven _,
                    ReplyGiven _,
                    AgreementReached _,
                    BodiesSettled _,
                    DrawnTogether _,
                    PetitionMerged _,
                    MergeUndone _,
                    HearingOpened _,
                    HearingEnded _,
                    OpinionServed _,
                    ReviewRequested _,
                    ReviewWithdrawn _,
                    ReviewConcluded _,
                    PetitionWithdrawn _,
                    PetitionClosed _,
                    PetitionReopened _,
                    PetitionTakenOver _,
                    UnitFollowed _,
                    TermsMoved _,
                    RulebookFollowed _,
                    PetitionFellOverdue _ -> true;
            case SameMatterDecided _,
                    RepresentativesNamed _,
                    NoticeRecorded _,
                    PetitionTaken _,
                    PetitionPassed _,
                    NoteAdded _,
                    VisitRecorded _,
                    AttachmentAdded _,
                    AssistanceInvited _,
                    AssistanceEnded _,
                    ExtensionRequested _,
                    ExtensionDeclined _,
                    ClosingReportSubmitted _,
                    PaperIssued _,
                    PaperReplaced _,
                    ServiceFailed _,
                    QueryCodeReissued _,
                    UrgencyRaised _,
                    UrgencyLowered _,
                    UrgencyAcknowledged _,
                    SupervisionOpened _,
                    SupervisionAnswered _,
                    SupervisionEnded _,
                    ExecutionRecorded _,
                    HandledSimply _,
                    SimpleHandlingEnded _,
                    ReceivedByLeader _,
                    ChargeTaken _,
                    ChargeEnded _,
                    ChargeHandedOver _,
                    EffectRecorded _,
                    PetitionSupplemented _,
                    PetitionRated _,
                    ContactChosen _,
                    FactCorrected _,
                    AccusedNamed _,
                    AccusedCorrected _,
                    InterestDisclosed _,
                    RecusalRequested _,
                    RecusalGranted _,
                    RecusalLifted _,
                    RecusalDeclined _,
                    RepeatNoted _,
                    LeadingAnswered _,
                    LeadingAnswerTold _,
                    HotIssueJoined _,
                    HotIssueLeft _,
                    HandedOver _ -> false;
        };
    }
}
