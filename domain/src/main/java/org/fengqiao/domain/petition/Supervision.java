package org.fengqiao.domain.petition;

import org.fengqiao.domain.unit.UnitCode;

/**
 * A supervision that is open (督办), article 40; P21, P23.
 *
 * @param by the superior that supervises
 * @param answered whether the unit has told in writing what it did
 */
public record Supervision(SupervisionGround ground, UnitCode by, boolean answered) {
    Supervision followed(UnitCode from, UnitCode to) {
        return by.equals(from) ? new Supervision(ground, to, answered) : this;
    }
}
