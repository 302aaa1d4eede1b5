package org.fengqiao.domain.petition;

import org.fengqiao.domain.petition.AnsweringEvent.ReplyGiven;
import org.fengqiao.domain.petition.CarryOverEvent.ChargeHandedOver;
import org.fengqiao.domain.petition.CourseEvent.TakenUpAgain;
import org.fengqiao.domain.petition.IntakeEvent.SameMatterDecided;
import org.fengqiao.domain.petition.TrackEvent.ChargeEnded;
import org.fengqiao.domain.petition.TrackEvent.ChargeTaken;
import org.fengqiao.domain.petition.TrackEvent.HandledSimply;
import org.fengqiao.domain.petition.TrackEvent.SimpleHandlingEnded;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * How a matter is handled out of the usual way (办理方式).
 *
 * @param simple why it is handled simply; null when it is not
 * @param charge the leader who answers for it in person; null when none does
 * @param repeats which cases ended as a part of this one, and which are the same matter
 * @param adoption what became of the suggestion; null for other matters, and until it was answered
 */
record Track(
        @Nullable SimpleGround simple,
        @Nullable Charge charge,
        @Nullable Adoption adoption,
        Repeats repeats) {
    static final Track USUAL = new Track(null, null, null, Repeats.NONE);

    Track after(PetitionEvent event) {
        return switch (event) {
            case HandledSimply e -> new Track(e.ground(), charge, adoption, repeats);
            case SimpleHandlingEnded _ -> new Track(null, charge, adoption, repeats);
            case ChargeTaken e -> new Track(simple, new Charge(e.account(), e.unit()), adoption, repeats);
            case ChargeEnded _ -> new Track(simple, null, adoption, repeats);
            case ChargeHandedOver e ->
                new Track(simple, e.to() == null ? null : new Charge(e.to(), e.unit()), adoption, repeats);
            case ReplyGiven e -> new Track(simple, charge, e.adoption(), repeats);
            case TakenUpAgain _ -> new Track(simple, charge, null, repeats);
            case RepeatEvent _, SameMatterDecided _ -> new Track(simple, charge, adoption, repeats.after(event));
            default -> this;
        };
    }

    /** The same with a successor in the place of the unit whose leader answers for it. */
    Track followed(UnitCode from, UnitCode to) {
        return charge == null || !charge.unit().equals(from)
                ? this
                : new Track(simple, new Charge(charge.account(), to), adoption, repeats);
    }

    boolean adopted() {
        return adoption != null && adoption != Adoption.NOT_ADOPTED;
    }
}
