package org.fengqiao.projections.hotline;

import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A call as it is written down, in open words (新来电); it never leaves the process like this.
 *
 * @param name null when it was not given
 * @param answer null when it could not be answered at once
 */
public record NewCall(
        UnitCode unit,
        @Nullable String name,
        String phone,
        String question,
        String category,
        @Nullable String answer) {
    @Override
    public String toString() {
        return "NewCall[at " + unit + "]";
    }
}
