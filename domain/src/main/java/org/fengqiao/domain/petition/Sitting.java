package org.fengqiao.domain.petition;

import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.time.Moment.Precision;
import org.fengqiao.domain.words.Sealed;

/**
 * When and where a hearing is held and before whom (听证安排), as its notice says; articles 31(6), 36; P15, P20.
 *
 * @param at day and hour
 * @param presiding who presides
 * @param open whether anybody may come and listen
 */
public record Sitting(Moment at, Sealed place, Sealed presiding, boolean open) {
    public Sitting {
        if (at.precision() != Precision.MINUTE) {
            throw Refused.invalid("petition.hearing-without-hour");
        }
    }
}
