package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** Hearing, service, review and re-review: events (听证、送达、复查、复核事件). */
public sealed interface RemedyEvent extends PetitionEvent {
    /**
     * 已举行听证: from that day on the term stands still; articles 31(6), 36, P20.
     *
     * @param sitting null in what was recorded before it was asked
     */
    @StoredAs(value = "petition.hearing-opened", revision = 2, rule = "P20")
    record HearingOpened(
            String caseId,
            Moment occurredAt,
            Sealed words,
            @Nullable Sitting sitting,
            List<ClockChange> clocks) implements RemedyEvent {}

    /** 已结束听证: the term runs on without the days it took; articles 31(6), 36, P20. */
    @StoredAs(value = "petition.hearing-ended", rule = "P20")
    record HearingEnded(String caseId, Moment occurredAt, Sealed words, List<ClockChange> clocks)
            implements RemedyEvent {}

    /** 已送达: the complainant has the opinion of that instance; articles 35, 36, P19. */
    @StoredAs(value = "petition.opinion-served", rule = "P19")
    record OpinionServed(String caseId, Moment occurredAt, Instance instance, Service service, List<ClockChange> clocks)
            implements RemedyEvent {
        @Override
        public String rule() {
            return instance.ruleOfService();
        }
    }

    /** 未能送达: an attempt that did not reach the complainant; no term begins; P19. */
    @StoredAs(value = "petition.service-failed", rule = "P19")
    record ServiceFailed(String caseId, Moment occurredAt, Instance instance, Service service) implements RemedyEvent {
        @Override
        public String rule() {
            return instance.ruleOfService();
        }
    }

    /**
     * 已请求复查、复核: articles 35, 36, P19.
     *
     * @param from who had the case until then
     * @param to the superior that judges
     */
    @StoredAs(value = "petition.review-requested", rule = "P19")
    record ReviewRequested(
            String caseId,
            Moment occurredAt,
            Instance instance,
            LocalDate askedOn,
            Holder from,
            UnitCode to,
            Sealed reasons,
            List<ClockChange> clocks)
            implements RemedyEvent {
        @Override
        public String rule() {
            return instance.ruleOfReview();
        }
    }

    /** 已撤回复查、复核请求; articles 35, 36, P19. */
    @StoredAs(value = "petition.review-withdrawn", rule = "P19")
    record ReviewWithdrawn(
            String caseId,
            Moment occurredAt,
            Instance instance,
            Holder backTo,
            @Nullable Sealed reason,
            List<ClockChange> clocks)
            implements RemedyEvent {
        @Override
        public String rule() {
            return instance.ruleOfReview();
        }
    }

    /**
     * 已出具复查、复核意见: articles 35, 36, P19.
     *
     * @param on day of the opinion; earlier than today only for a body outside the platform
     * @param backTo who handles the matter anew; null unless the opinion was revoked
     */
    @StoredAs(value = "petition.review-concluded", rule = "P19")
    record ReviewConcluded(
            String caseId,
            Moment occurredAt,
            Instance instance,
            LocalDate on,
            ReviewOpinion opinion,
            @Nullable Notice notice,
            boolean inTime,
            @Nullable Holder backTo,
            List<ClockChange> clocks)
            implements RemedyEvent {
        @Override
        public String rule() {
            return instance.ruleOfReview();
        }
    }
}
