package org.fengqiao.projections.petitionfile;

import static org.fengqiao.domain.authority.CaseField.INNER_WORDS;
import static org.fengqiao.domain.authority.CaseField.STANDING;

import java.time.LocalDate;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.reading.Shows;
import org.jspecify.annotations.Nullable;

/**
 * How it was sent where it is. An upheld objection undoes it, so that the sending before it counts again.
 *
 * @param term set for an assigned one (交办)
 * @param objection why the unit wants to hand it back; stays after the objection was rejected
 */
@Shows(STANDING)
public record Sending(
        UnitCode from,
        @Nullable LocalDate term,
        @Shows(INNER_WORDS) @Nullable String reason,
        @Shows(INNER_WORDS) @Nullable String objection,
        Moment at) {
    Sending objectedTo(@Nullable String why) {
        return new Sending(from, term, reason, why, at);
    }
}
