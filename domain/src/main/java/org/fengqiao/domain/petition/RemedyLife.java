package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.fengqiao.domain.petition.HearingEvent.HearingCalledOff;
import org.fengqiao.domain.petition.HearingEvent.HearingMoved;
import org.fengqiao.domain.petition.Petition.*;
import org.fengqiao.domain.petition.PublicationEvent.OpinionPublished;
import org.fengqiao.domain.petition.PublicationEvent.PublicationWithdrawn;
import org.fengqiao.domain.petition.RecordEvent.PaperReplaced;
import org.fengqiao.domain.petition.RemedyEvent.*;
import org.fengqiao.domain.time.Moment;
import org.jspecify.annotations.Nullable;

/** What hearing, service, review and publication leave of a petition (听证、送达、复查复核、公示后的状态). */
final class RemedyLife {
    private RemedyLife() {}

    static Live after(Live live, RemedyEvent event) {
        return switch (event) {
            case HearingOpened e ->
                heard(live, hearing -> hearing.opened(e.occurredAt().day(), sits(e)));
            case HearingEnded e ->
                heard(live, hearing -> hearing.ended(e.occurredAt().day()));
            case OpinionServed e -> served(live, e.service().on());
            case ReviewRequested e -> underReview(live, e);
            case ReviewWithdrawn e
            when live instanceof UnderReview review ->
                new Answered(
                        review.matter()
                                .heldBy(e.backTo())
                                .routed(review.request().earlier()),
                        review.against());
            case ReviewConcluded e when live instanceof UnderReview review -> concluded(review, e);
            case ReviewWithdrawn _, ReviewConcluded _, ServiceFailed _ -> live;
        };
    }

    static Live after(Live live, HearingEvent event) {
        return switch (event) {
            case HearingMoved e ->
                heard(live, hearing -> hearing.moved(e.sitting().at()));
            case HearingCalledOff _ -> heard(live, Hearing::calledOff);
        };
    }

    private static @Nullable Moment sits(HearingOpened e) {
        return e.sitting() == null ? null : e.sitting().at();
    }

    private static Live heard(Live live, UnaryOperator<Hearing> next) {
        return switch (live) {
            case InWork work -> work.heard(next.apply(work.hearing()));
            case UnderReview review -> review.heard(next.apply(review.hearing()));
            case Live _ -> live;
        };
    }

    /** An opinion that is issued anew has not reached the complainant yet. */
    static Live replaced(Live live, PaperReplaced e) {
        return e.paper().kind().concludes() ? served(live, null) : live;
    }

    static Live after(Live live, PublicationEvent event) {
        return switch (event) {
            case OpinionPublished e -> concluding(live, conclusion -> conclusion.published(e.period()));
            case PublicationWithdrawn _ -> concluding(live, conclusion -> conclusion.published(null));
        };
    }

    private static Live served(Live live, @Nullable LocalDate day) {
        return concluding(live, conclusion -> conclusion.served(day));
    }

    private static Live concluding(Live live, UnaryOperator<Conclusion> next) {
        return switch (live) {
            case Answered answered
            when answered.conclusion() != null -> new Answered(answered.matter(), next.apply(answered.conclusion()));
            case Closed closed -> new Closed(concluding(closed.before(), next));
            case Live _ -> live;
        };
    }

    private static Live underReview(Live live, ReviewRequested e) {
        return switch (live) {
            case Answered answered
            when answered.conclusion() != null -> {
                var matter = answered.matter();
                var request = new Routing(e.from().unit(), e.from().account(), null, matter.routing());
                yield new UnderReview(
                        matter.heldBy(new Holder(e.to(), null))
                                .routed(request)
                                .assistedBy(PetitionLife.minus(matter.assisting(), e.to())),
                        answered.conclusion(),
                        e.askedOn(),
                        Hearing.NONE);
            }
            case Closed closed -> underReview(closed.before(), e);
            case Live _ -> live;
        };
    }

    private static Live concluded(UnderReview review, ReviewConcluded e) {
        var matter = review.matter();
        if (e.backTo() != null) {
            var anew = matter.heldBy(e.backTo()).routed(review.firstRequest().earlier());
            return InWork.since(anew, e.occurredAt().day());
        }
        return new Answered(
                matter, Conclusion.of(e.instance(), matter.holder().unit(), review.hearing(), review.against()));
    }
}
