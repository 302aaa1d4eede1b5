package org.fengqiao.projections.petitionfile;

import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.domain.petition.AnsweringEvent.*;
import org.fengqiao.domain.petition.CourseEvent.*;
import org.fengqiao.domain.petition.EndingEvent.*;
import org.fengqiao.domain.petition.HandlingEvent.*;
import org.fengqiao.domain.petition.IntakeEvent.*;
import org.fengqiao.domain.petition.JointEvent.*;
import org.fengqiao.domain.petition.OversightEvent.*;
import org.fengqiao.domain.petition.RecordEvent.PaperReplaced;
import org.fengqiao.domain.petition.RemedyEvent.*;
import org.fengqiao.domain.petition.RepeatEvent.*;
import org.fengqiao.domain.petition.SendingEvent.*;
import org.fengqiao.domain.petition.TrackEvent.*;
import org.fengqiao.domain.petition.WallEvent.*;
import org.fengqiao.domain.reason.StandardReason.Wording;
import org.fengqiao.domain.reason.StandardReasons;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.reading.OpenedWords;
import org.jspecify.annotations.Nullable;

/**
 * What officers wrote for one another (内部记录): notes, visits, reports and the reasons of their steps; and what was decided
 * and revoked, with why.
 */
record Remarks(CaseStory story, OpenedWords words, StandardReasons reasons) {
    /** Oldest first. */
    List<Note> notes() {
        return story.events().stream().flatMap(this::note).toList();
    }

    private Stream<Note> note(Recorded r) {
        return switch (r.event()) {
            case NoteAdded e -> remark(r, e.words());
            case VisitRecorded e -> Stream.of(note(r, words.text(e.place()), null, e.words()));
            case ClosingReportSubmitted e -> remark(r, e.words());
            case PetitionTransferred e -> remark(r, e.reason());
            case PetitionAssigned e -> remark(r, e.reason());
            case RoutingObjected e -> chosen(r, e.reasonCode(), e.reasons());
            case ObjectionRejected e -> remark(r, e.reasons());
            case AssistanceInvited e -> remark(r, e.words());
            case ExtensionRequested e -> chosen(r, e.reasonCode(), e.reasons());
            case ExtensionDeclined e -> remark(r, e.reasons());
            case TermExtended e -> remark(r, e.reasons());
            case SameMatterDecided e -> remark(r, e.reason());
            case PetitionReopened e -> remark(r, e.reason());
            case ReviewWithdrawn e -> remark(r, e.reason());
            case UrgencyRaised e -> remark(r, e.words());
            case UrgencyLowered e -> remark(r, e.reason());
            case UrgencyReported e -> remark(r, e.words());
            case SupervisionOpened e -> remark(r, e.words());
            case SupervisionAnswered e -> remark(r, e.words());
            case SupervisionEnded e -> remark(r, e.words());
            case ExecutionRecorded e -> remark(r, e.words());
            case QueryCodeReissued e -> remark(r, e.words());
            case PaperReplaced e -> remark(r, e.reason());
            case AccusedCorrected e -> remark(r, e.reason());
            case InterestDisclosed e -> remark(r, e.reasons());
            case RecusalRequested e -> remark(r, e.reasons());
            case RecusalLifted e -> remark(r, e.reason());
            case RecusalDeclined e -> remark(r, e.reasons());
            case BodiesSettled e -> remark(r, e.minutes());
            case SimpleHandlingEnded e -> remark(r, e.reason());
            case ReceivedByLeader e -> remark(r, e.words());
            case ChargeTaken e -> remark(r, e.words());
            case ChargeEnded e -> remark(r, e.reason());
            case PetitionMerged e -> remark(r, e.reason());
            case MergeUndone e -> remark(r, e.reason());
            case HotIssueJoined e -> remark(r, e.reason());
            case HotIssueLeft e -> remark(r, e.reason());
            case TakenUpAgain e -> remark(r, e.reasons());
            case PetitionRefused e when isRevoked(r) -> chosen(r, e.reasonCode(), e.reasons());
            case ReplyGiven e when isRevoked(r) -> remark(r, e.words());
            case LedToProcedure e when isRevoked(r) -> remark(r, e.words());
            case AgreementReached e when isRevoked(r) -> remark(r, e.agreement().content());
            default -> Stream.empty();
        };
    }

    private boolean isRevoked(Recorded r) {
        return story.lapsed(r) != null;
    }

    private Stream<Note> remark(Recorded r, @Nullable Sealed sealed) {
        return sealed == null ? Stream.empty() : Stream.of(note(r, null, null, sealed));
    }

    private Stream<Note> chosen(Recorded r, @Nullable String code, Sealed sealed) {
        return Stream.of(note(r, null, Chosen.of(code, r.event(), reasons), sealed));
    }

    private Note note(Recorded r, @Nullable String place, @Nullable Wording reason, Sealed sealed) {
        var unit = r.unit().isEmpty() ? story.glance().holder().unit() : UnitCode.of(r.unit());
        return new Note(
                r.type(),
                r.event().occurredAt(),
                r.recordedAt(),
                r.account(),
                unit,
                story.lapsed(r),
                place,
                reason,
                words.text(sealed));
    }
}
