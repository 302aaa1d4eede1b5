package org.fengqiao.domain.petition;

import org.fengqiao.domain.petition.CarryOverEvent.ChargeHandedOver;
import org.fengqiao.domain.petition.CarryOverEvent.HandedOver;
import org.fengqiao.domain.petition.CarryOverEvent.RulebookFollowed;
import org.fengqiao.domain.petition.CarryOverEvent.TermsMoved;
import org.fengqiao.domain.petition.CarryOverEvent.UnitFollowed;
import org.fengqiao.domain.petition.Petition.Answered;
import org.fengqiao.domain.petition.Petition.Closed;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.Petition.Objected;
import org.fengqiao.domain.petition.Petition.Registered;
import org.fengqiao.domain.petition.Petition.Routed;
import org.fengqiao.domain.petition.Petition.UnderReview;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/** A petition once something of the house passed over in it (承接、交接后的事项). */
final class Following {
    private Following() {}

    static Live after(Live live, CarryOverEvent event) {
        var matter = live.matter();
        return switch (event) {
            case UnitFollowed e -> after(live, e);
            case HandedOver e ->
                live.with(matter.heldBy(new Holder(matter.holder().unit(), e.to())));
            case ChargeHandedOver _, TermsMoved _, RulebookFollowed _ -> live;
        };
    }

    /** What the two had sent to each other is here again; what was issued was issued by the one that answers for it now. */
    static Live after(Live live, UnitFollowed e) {
        var next = live.matter().followed(e.from(), e.to(), e.account(), e.stepsUndone());
        var sentAway = live instanceof Routed || live instanceof Objected;
        return sentAway && e.stepsUndone() > 0
                ? new Registered(next, e.occurredAt().day())
                : answering(live.with(next), e.from(), e.to());
    }

    private static Live answering(Live live, UnitCode from, UnitCode to) {
        return switch (live) {
            case Answered answered -> new Answered(answered.matter(), issued(answered.conclusion(), from, to));
            case UnderReview review ->
                new UnderReview(
                        review.matter(), review.against().followed(from, to), review.askedOn(), review.hearing());
            case Closed closed -> new Closed(answering(closed.before(), from, to));
            case Live _ -> live;
        };
    }

    private static @Nullable Conclusion issued(@Nullable Conclusion conclusion, UnitCode from, UnitCode to) {
        return conclusion == null ? null : conclusion.followed(from, to);
    }
}
