package org.fengqiao.projections.timeline;

import org.fengqiao.domain.authority.CaseField;
import org.fengqiao.domain.petition.AnsweringEvent.*;
import org.fengqiao.domain.petition.CarryOverEvent.*;
import org.fengqiao.domain.petition.ContactEvent.*;
import org.fengqiao.domain.petition.CourseEvent.*;
import org.fengqiao.domain.petition.EndingEvent.*;
import org.fengqiao.domain.petition.HandlingEvent.*;
import org.fengqiao.domain.petition.HearingEvent.*;
import org.fengqiao.domain.petition.IntakeEvent.*;
import org.fengqiao.domain.petition.JointEvent.*;
import org.fengqiao.domain.petition.OversightEvent.*;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.PublicationEvent.*;
import org.fengqiao.domain.petition.RecordEvent.*;
import org.fengqiao.domain.petition.RemedyEvent.*;
import org.fengqiao.domain.petition.RepeatEvent.*;
import org.fengqiao.domain.petition.SendingEvent.*;
import org.fengqiao.domain.petition.TrackEvent.*;
import org.fengqiao.domain.petition.WallEvent.*;

/** Which field that an event happened belongs to (事项归类): where the case stands, who works on it, from whom it is kept. */
final class EntryField {
    private EntryField() {}

    static CaseField of(PetitionEvent event) {
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
                    LedToProcedure _,
                    TakenUpAgain _,
                    BodiesSettled _,
                    DrawnTogether _,
                    PetitionMerged _,
                    MergeUndone _,
                    HearingOpened _,
                    HearingEnded _,
                    HearingMoved _,
                    HearingCalledOff _,
                    OpinionPublished _,
                    PublicationWithdrawn _,
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
                    PetitionFellOverdue _ -> CaseField.STANDING;
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
                    ServiceFailed _,
                    QueryCodeReissued _,
                    UrgencyRaised _,
                    UrgencyLowered _,
                    UrgencyAcknowledged _,
                    UrgencyReported _,
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
                    ContactChosen _,
                    FactCorrected _,
                    HotIssueJoined _,
                    HotIssueLeft _,
                    RepeatNoted _,
                    LeadingAnswered _,
                    LeadingAnswerTold _,
                    HandedOver _ -> CaseField.WORK;
            case AccusedNamed _,
                    AccusedCorrected _,
                    InterestDisclosed _,
                    RecusalRequested _,
                    RecusalGranted _,
                    RecusalLifted _,
                    RecusalDeclined _ -> CaseField.WALL;
            case PaperIssued _, PaperReplaced _ -> CaseField.PAPERS;
            case PetitionRated _ -> CaseField.RATING;
        };
    }
}
