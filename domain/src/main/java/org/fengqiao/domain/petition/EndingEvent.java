package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** What the complainant adds or ends, and what closes a petition: events (补充、撤回、评价、办结事件). */
public sealed interface EndingEvent extends PetitionEvent {
    /** 已补充材料. */
    @StoredAs("petition.supplemented")
    record PetitionSupplemented(String caseId, Moment occurredAt, Sealed words, List<Attachment> attachments)
            implements EndingEvent {}

    /** 已撤回. */
    @StoredAs("petition.withdrawn")
    record PetitionWithdrawn(
            String caseId, Moment occurredAt, @Nullable Sealed reason, List<ClockChange> clocks)
            implements EndingEvent {}

    /**
     * 已评价; article 21, P05.
     *
     * @param score what was chosen of five while the scale had five steps; null since it has three grades
     */
    @StoredAs(value = "petition.rated", revision = 2, rule = "P05")
    record PetitionRated(
            String caseId,
            Moment occurredAt,
            Satisfaction grade,
            @Nullable Integer score,
            @Nullable Sealed words) implements EndingEvent {}

    /** 已结案. */
    @StoredAs("petition.closed")
    record PetitionClosed(String caseId, Moment occurredAt, List<ClockChange> clocks) implements EndingEvent {}

    /** 已重新打开. */
    @StoredAs("petition.reopened")
    record PetitionReopened(String caseId, Moment occurredAt, Sealed reason) implements EndingEvent {}
}
