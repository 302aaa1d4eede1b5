package org.fengqiao.projections.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fengqiao.domain.petition.AnsweringEvent.OpinionGiven;
import org.fengqiao.domain.petition.AnsweringEvent.ReplyGiven;
import org.fengqiao.domain.petition.CourseEvent.LedToProcedure;
import org.fengqiao.domain.petition.CourseEvent.TakenUpAgain;
import org.fengqiao.domain.petition.HandlingEvent.PetitionRefused;
import org.fengqiao.domain.petition.HearingEvent;
import org.fengqiao.domain.petition.HearingEvent.HearingCalledOff;
import org.fengqiao.domain.petition.HearingEvent.HearingMoved;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.RemedyEvent.HearingEnded;
import org.fengqiao.domain.petition.RemedyEvent.HearingOpened;
import org.fengqiao.domain.petition.RemedyEvent.ReviewConcluded;
import org.fengqiao.domain.petition.ReviewOutcome;
import org.fengqiao.domain.petition.TrackEvent.AgreementReached;
import org.fengqiao.projections.history.CaseHistory.Recorded;

/** What takes its force from a decision or an arrangement that was told before (失效). */
final class Lapse {
    private Lapse() {}

    /** The event that did; empty while it stands, and for whatever has no force to lose. */
    static Optional<Recorded> of(Recorded told, List<Recorded> events) {
        return switch (told.event()) {
            case PetitionRefused _, ReplyGiven _, AgreementReached _, LedToProcedure _ ->
                first(told, events, TakenUpAgain.class::isInstance);
            case OpinionGiven _ -> first(told, events, Lapse::isJudgedOtherwise);
            case ReviewConcluded e when !revokes(e) -> first(told, events, Lapse::isJudgedOtherwise);
            case HearingOpened _, HearingMoved _ -> rearranged(told, events);
            case PetitionEvent _ -> Optional.empty();
        };
    }

    /** That it was called off in the end says more than that it had been moved before. */
    private static Optional<Recorded> rearranged(Recorded told, List<Recorded> events) {
        var later = events.stream()
                .filter(each -> each.sequence() > told.sequence() && isOfHearing(each.event()))
                .takeWhile(each -> each.event() instanceof HearingEvent)
                .toList();
        return later.stream()
                .filter(each -> each.event() instanceof HearingCalledOff)
                .findFirst()
                .or(() -> later.stream().findFirst());
    }

    private static Optional<Recorded> first(Recorded told, List<Recorded> events, Predicate<PetitionEvent> which) {
        return events.stream()
                .filter(later -> later.sequence() > told.sequence() && which.test(later.event()))
                .findFirst();
    }

    /** A review that revokes has done its work: what is judged later is the opinion given after it. */
    private static boolean revokes(ReviewConcluded event) {
        return event.opinion().outcome() == ReviewOutcome.REVOKED;
    }

    private static boolean isJudgedOtherwise(PetitionEvent event) {
        return event instanceof ReviewConcluded review && review.opinion().outcome() != ReviewOutcome.UPHELD;
    }

    private static boolean isOfHearing(PetitionEvent event) {
        return switch (event) {
            case HearingOpened _, HearingEvent _, HearingEnded _ -> true;
            case PetitionEvent _ -> false;
        };
    }
}
