package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * What happens when one petition repeats another (重复事项事件).
 *
 * @see "ADR 0024 joint petitions and repeats"
 */
public sealed interface RepeatEvent extends PetitionEvent {
    /** The case it is about besides its own; who must not know of that one is not told of this event. */
    String otherCaseId();

    /** 已并入: the earlier case leads, nothing is owed in this one. */
    @StoredAs(value = "petition.merged", rule = "P03")
    record PetitionMerged(
            String caseId,
            Moment occurredAt,
            String otherCaseId,
            @Nullable Sealed reason,
            @Nullable Notice notice,
            List<ClockChange> clocks)
            implements RepeatEvent {}

    /**
     * 已撤销并件: it goes on where it stood, within the terms it had; what a calendar or a rule moved meanwhile follows as
     * an event of its own.
     *
     * @param reason null when the leading case ended without an answer
     */
    @StoredAs(value = "petition.merge-undone", rule = "P03")
    record MergeUndone(
            String caseId,
            Moment occurredAt,
            String otherCaseId,
            @Nullable Sealed reason,
            List<ClockChange> clocks) implements RepeatEvent {}

    /** 已登记重复关系: what another case became to this one. */
    @StoredAs(value = "petition.repeat-noted", rule = "P03")
    record RepeatNoted(String caseId, Moment occurredAt, String otherCaseId, Repeat how) implements RepeatEvent {}

    /**
     * 主件已答复.
     *
     * @param outcome of its opinion; null of a reply
     */
    @StoredAs("petition.leading-answered")
    record LeadingAnswered(
            String caseId,
            Moment occurredAt,
            String otherCaseId,
            @Nullable OpinionOutcome outcome) implements RepeatEvent {}

    /** 已告知主件答复. */
    @StoredAs("petition.leading-answer-told")
    record LeadingAnswerTold(
            String caseId,
            Moment occurredAt,
            String otherCaseId,
            Sealed words,
            @Nullable Notice notice) implements RepeatEvent {}
}
