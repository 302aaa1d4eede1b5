package org.fengqiao.domain.petition;

import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** What everybody may read of a re-review after a hearing: events (公示事件). They change nothing in what was decided. */
public sealed interface PublicationEvent extends PetitionEvent {
    /**
     * 已公示复核意见; article 36, P20.
     *
     * @param by whose opinion it is
     */
    @StoredAs(value = "petition.opinion-published", rule = "P20")
    record OpinionPublished(
            String caseId, Moment occurredAt, UnitCode by, Publication period, Sealed title, Sealed text)
            implements PublicationEvent {}

    /**
     * 公示已撤下; article 36, P20.
     *
     * @param reason null unless somebody decided it
     */
    @StoredAs(value = "petition.publication-withdrawn", rule = "P20")
    record PublicationWithdrawn(
            String caseId,
            Moment occurredAt,
            WithdrawalGround ground,
            @Nullable Sealed reason) implements PublicationEvent {}
}
