package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** What is done with a petition while it is worked on: events (受理、办理事件). */
public sealed interface HandlingEvent extends PetitionEvent {
    /** 已告知; article 23, P08. */
    @StoredAs(value = "petition.notice-recorded", rule = "P08")
    record NoticeRecorded(String caseId, Moment occurredAt, Notice notice, List<ClockChange> clocks)
            implements HandlingEvent {}

    /**
     * 已受理; article 23, P08.
     *
     * @param notice null only when name or address is unclear, so that none is owed
     * @param inTime whether the complainant was told by the last day of the term
     */
    @StoredAs(value = "petition.accepted", rule = "P08")
    record PetitionAccepted(
            String caseId, Moment occurredAt, @Nullable Notice notice, boolean inTime, List<ClockChange> clocks)
            implements HandlingEvent {}

    /**
     * 已决定不予受理; articles 23, 31, P15.
     *
     * @param reasonCode of the reason that was chosen; null when none was
     * @param notice null only when name or address is unclear
     */
    @StoredAs(value = "petition.refused", revision = 2, rule = "P15")
    record PetitionRefused(
            String caseId,
            Moment occurredAt,
            RightRoute route,
            Sealed reasons,
            @Nullable String reasonCode,
            @Nullable Notice notice,
            List<ClockChange> clocks)
            implements HandlingEvent {}

    /** 已认领. */
    @StoredAs("petition.taken")
    record PetitionTaken(String caseId, Moment occurredAt, String account) implements HandlingEvent {}

    /** 已移交. */
    @StoredAs("petition.passed")
    record PetitionPassed(String caseId, Moment occurredAt, String account) implements HandlingEvent {}

    /** 已记录. */
    @StoredAs("petition.note-added")
    record NoteAdded(String caseId, Moment occurredAt, Sealed words) implements HandlingEvent {}

    /** 已走访: it happened when the visit was made. */
    @StoredAs("petition.visit-recorded")
    record VisitRecorded(String caseId, Moment occurredAt, Sealed place, Sealed words) implements HandlingEvent {}

    /** 已添加附件. */
    @StoredAs("petition.attachment-added")
    record AttachmentAdded(String caseId, Moment occurredAt, Attachment attachment) implements HandlingEvent {}

    /** 已请求协办. */
    @StoredAs("petition.assistance-invited")
    record AssistanceInvited(
            String caseId,
            Moment occurredAt,
            UnitCode unit,
            @Nullable Sealed words) implements HandlingEvent {}

    /** 已结束协办. */
    @StoredAs("petition.assistance-ended")
    record AssistanceEnded(String caseId, Moment occurredAt, UnitCode unit) implements HandlingEvent {}

    /** 已补发查询码: never the code itself; article 21, P05. */
    @StoredAs(value = "petition.query-code-reissued", rule = "P05")
    record QueryCodeReissued(String caseId, Moment occurredAt, IdentityCheck check, Sealed words)
            implements HandlingEvent {}
}
