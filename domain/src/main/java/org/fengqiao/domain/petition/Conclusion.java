package org.fengqiao.domain.petition;

import java.time.LocalDate;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A written opinion that stands (书面意见), articles 32, 35, 36: whose it is and whether it reached the complainant.
 *
 * @param by the unit that issued it
 * @param servedOn day of service (送达之日), from which the complainant may ask the next instance; null while not served
 * @param against the opinion that it reviewed; null for the first
 */
public record Conclusion(
        Instance instance,
        UnitCode by,
        @Nullable LocalDate servedOn,
        @Nullable Conclusion against) {
    /** The same with a successor in the place of a unit that issued one of them. */
    Conclusion followed(UnitCode from, UnitCode to) {
        return new Conclusion(
                instance, by.equals(from) ? to : by, servedOn, against == null ? null : against.followed(from, to));
    }

    /** @param day null when what was served is valid no more */
    Conclusion served(@Nullable LocalDate day) {
        return new Conclusion(instance, by, day, against);
    }
}
