package org.fengqiao.projections.worklist;

import static org.fengqiao.domain.petition.PetitionState.ANSWERED;
import static org.fengqiao.domain.petition.PetitionState.IN_WORK;
import static org.fengqiao.domain.petition.PetitionState.NOT_ACCEPTED;
import static org.fengqiao.domain.petition.PetitionState.OBJECTED;
import static org.fengqiao.domain.petition.PetitionState.RECEIVED;
import static org.fengqiao.domain.petition.PetitionState.REGISTERED;
import static org.fengqiao.domain.petition.PetitionState.ROUTED;
import static org.fengqiao.domain.petition.PetitionState.UNDER_REVIEW;
import static org.fengqiao.domain.petition.PetitionState.WITHDRAWN;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.fengqiao.domain.petition.AnsweringEvent.*;
import org.fengqiao.domain.petition.CarryOverEvent.*;
import org.fengqiao.domain.petition.Complainant;
import org.fengqiao.domain.petition.ContactEvent.*;
import org.fengqiao.domain.petition.Correction;
import org.fengqiao.domain.petition.CourseEvent.*;
import org.fengqiao.domain.petition.EndingEvent.*;
import org.fengqiao.domain.petition.HandlingEvent.*;
import org.fengqiao.domain.petition.HearingEvent.*;
import org.fengqiao.domain.petition.Holder;
import org.fengqiao.domain.petition.IntakeEvent.*;
import org.fengqiao.domain.petition.JointEvent.*;
import org.fengqiao.domain.petition.Letter;
import org.fengqiao.domain.petition.Mark;
import org.fengqiao.domain.petition.OversightEvent.*;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionNumber;
import org.fengqiao.domain.petition.PublicationEvent.*;
import org.fengqiao.domain.petition.RecordEvent.*;
import org.fengqiao.domain.petition.RemedyEvent.*;
import org.fengqiao.domain.petition.RepeatEvent.*;
import org.fengqiao.domain.petition.SendingEvent.*;
import org.fengqiao.domain.petition.TrackEvent.*;
import org.fengqiao.domain.petition.WallEvent.*;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.worklist.Seat.Step;
import org.fengqiao.projections.worklist.WorklistRow.Change;
import org.jspecify.annotations.Nullable;

/** How a row follows from its case's events: the same life as the petition's, in the words of the queue. */
final class WorklistLife {
    private WorklistLife() {}

    static WorklistRow after(@Nullable WorklistRow row, PetitionEvent event, long sequence, Change change) {
        var next = switch (event) {
            case PetitionLodged e ->
                first(e.caseId(), e.number(), e.receivedOn(), e.unit(), e.complainant(), e.letter());
            case LetterImported e ->
                first(e.caseId(), e.number(), e.receivedOn(), e.unit(), e.complainant(), e.letter());
            case PetitionEvent e -> step(Objects.requireNonNull(row, "a case begins by being lodged"), e);
        };
        return next.owing(next.dues().after(event.clocks()))
                .with(next.papers().after(event))
                .marked(Mark.after(next.marks(), event))
                .at(sequence, change);
    }

    private static WorklistRow step(WorklistRow row, PetitionEvent event) {
        var seat = row.seat();
        return switch (event) {
            case PetitionRegistered e -> row.sortedAs(e.kind(), e.category()).becoming(REGISTERED);
            case PetitionTransferred e ->
                row.seated(seat.sentTo(e.to(), new Step(e.from().unit(), false)))
                        .becoming(ROUTED);
            case PetitionAssigned e ->
                row.seated(seat.sentTo(e.to(), new Step(e.from().unit(), true))).becoming(ROUTED);
            case RoutingObjected _ -> row.becoming(OBJECTED);
            case ObjectionUpheld e -> row.seated(seat.handedBackTo(e.backTo())).becoming(REGISTERED);
            case ObjectionRejected _ -> row.becoming(ROUTED);
            case PetitionAccepted _ -> row.becoming(IN_WORK);
            case PetitionRefused _ -> row.becoming(NOT_ACCEPTED);
            case AnsweredBefore _, OpinionGiven _, ReplyGiven _, AgreementReached _, LedToProcedure _ ->
                row.becoming(ANSWERED);
            case TakenUpAgain e -> row.becoming(e.state());
            case BodiesSettled e -> settled(row, e);
            case ReviewRequested e ->
                row.seated(seat.sentTo(e.to(), new Step(e.from().unit(), false)).notAssistedBy(e.to()))
                        .becoming(UNDER_REVIEW);
            case ReviewWithdrawn e -> row.seated(seat.handedBackTo(e.backTo())).becoming(ANSWERED);
            case ReviewConcluded e
            when e.backTo() != null ->
                row.seated(seat.handedBackTo(e.backTo(), e.instance().requests()))
                        .becoming(IN_WORK);
            case ReviewConcluded _ -> row.becoming(ANSWERED);
            case PetitionWithdrawn _ -> row.becoming(WITHDRAWN);
            case PetitionClosed _ -> row.closed();
            case PetitionReopened _ -> row.reopened();
            case PetitionTaken e -> row.seated(seat.takenBy(e.account()));
            case PetitionPassed e -> row.seated(seat.takenBy(e.account()));
            case AssistanceInvited e -> row.seated(seat.assistedBy(e.unit()));
            case AssistanceEnded e -> row.seated(seat.notAssistedBy(e.unit()));
            case SameMatterDecided e -> row.comparedWith(e.otherCaseId());
            case PetitionFellOverdue e -> row.owing(row.dues().noted(e.clock()));
            case FactCorrected e -> corrected(row, e.is());
            case AccusedNamed e -> row.seated(seat.keptFrom(seat.kept().andFrom(e.accused())));
            case AccusedCorrected e -> row.seated(seat.keptFrom(seat.kept().fromInstead(e.is())));
            case RecusalGranted e -> row.seated(seat.keptFrom(seat.kept().andFrom(e.account())));
            case RecusalLifted e -> row.seated(seat.keptFrom(seat.kept().noMoreFrom(e.account())));
            case PetitionTakenOver e -> takenOver(row, e);
            case UnitFollowed e -> followed(row, e);
            case HandedOver e -> row.seated(seat.heldBy(new Holder(seat.holder().unit(), e.to())));
            case DrawnTogether e -> drawn(row, e);
            case PetitionMerged e -> row.comparedWith(e.otherCaseId()).merged();
            case MergeUndone _ -> row.reopened();
            case RepeatNoted e -> row.comparedWith(e.otherCaseId());
            case PetitionLodged _,
                    RepresentativesNamed _,
                    LetterImported _,
                    NoticeRecorded _,
                    NoteAdded _,
                    PaperIssued _,
                    PaperReplaced _,
                    VisitRecorded _,
                    AttachmentAdded _,
                    ExtensionRequested _,
                    TermExtended _,
                    ExtensionDeclined _,
                    HearingOpened _,
                    HearingEnded _,
                    HearingMoved _,
                    HearingCalledOff _,
                    OpinionPublished _,
                    PublicationWithdrawn _,
                    OpinionServed _,
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
                    ClosingReportSubmitted _,
                    PetitionSupplemented _,
                    PetitionRated _,
                    ContactChosen _,
                    InterestDisclosed _,
                    RecusalRequested _,
                    HandledSimply _,
                    SimpleHandlingEnded _,
                    ReceivedByLeader _,
                    ChargeTaken _,
                    ChargeEnded _,
                    ChargeHandedOver _,
                    EffectRecorded _,
                    LeadingAnswered _,
                    LeadingAnswerTold _,
                    HotIssueJoined _,
                    HotIssueLeft _,
                    RecusalDeclined _,
                    TermsMoved _,
                    RulebookFollowed _ -> row;
        };
    }

    private static WorklistRow settled(WorklistRow row, BodiesSettled e) {
        var seat = row.seat().assistedBy(Set.copyOf(e.assisting()));
        if (row.state() == IN_WORK || row.state() == REGISTERED && !e.moves()) {
            return row.seated(seat);
        }
        var next = row.state() == REGISTERED
                ? seat.sentTo(e.responsible(), new Step(e.from().unit(), false))
                : e.moves() ? seat.heldBy(new Holder(e.responsible(), null)) : seat;
        return row.seated(next).becoming(ROUTED);
    }

    private static WorklistRow takenOver(WorklistRow row, PetitionTakenOver e) {
        var next = row.seated(row.seat().takenOver(e.from(), e.to(), e.stepsUndone()));
        var sentAway = row.state() == ROUTED || row.state() == OBJECTED;
        var comesBack = e.stepsUndone() > 0 || row.seat().holder().unit().equals(e.from());
        return sentAway && comesBack ? next.becoming(REGISTERED) : next;
    }

    private static WorklistRow followed(WorklistRow row, UnitFollowed e) {
        var next = row.seated(row.seat().followed(e.from(), e.to(), e.account(), e.stepsUndone()));
        var sentAway = row.state() == ROUTED || row.state() == OBJECTED;
        return sentAway && e.stepsUndone() > 0 ? next.becoming(REGISTERED) : next;
    }

    private static WorklistRow drawn(WorklistRow row, DrawnTogether e) {
        var next = row.seated(row.seat().heldBy(e.to()));
        return row.state() == ROUTED ? next.becoming(REGISTERED) : next;
    }

    private static WorklistRow corrected(WorklistRow row, Correction is) {
        return switch (is.fact()) {
            case TITLE -> row.worded(words(is), row.name());
            case NAME -> row.worded(row.title(), words(is));
            case RECEIVED_ON -> row.received(LocalDate.parse(value(is)));
            case KIND -> row.sortedAs(PetitionKind.valueOf(value(is)), row.category());
            case CATEGORY -> row.sortedAs(row.kind(), value(is));
            case UNIT -> row.seated(row.seat().heldBy(new Holder(UnitCode.of(value(is)), null)));
            case HEADCOUNT -> row.of(Integer.parseInt(value(is)));
            case PHONE, ADDRESS, REPRESENTATIVES, TEXT, CHANNEL -> row;
        };
    }

    private static WorklistRow first(
            String caseId,
            PetitionNumber number,
            LocalDate receivedOn,
            UnitCode unit,
            Complainant complainant,
            Letter letter) {
        return new WorklistRow(
                caseId,
                0,
                number.value(),
                receivedOn,
                RECEIVED,
                null,
                null,
                null,
                Seat.at(unit),
                Dues.NONE,
                letter.title(),
                complainant.name(),
                complainant.headcount(),
                Papers.NONE,
                Set.of(),
                Set.of(),
                Change.NONE);
    }

    private static Sealed words(Correction is) {
        return Objects.requireNonNull(is.words());
    }

    private static String value(Correction is) {
        return Objects.requireNonNull(is.value());
    }
}
