package org.fengqiao.domain.petition;

import java.time.LocalDate;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A written opinion that stands (书面意见), articles 32, 35, 36: whose it is and whether it reached the complainant.
 *
 * @param by the unit that issued it
 * @param heard whether a hearing was held before it, in its own instance
 * @param servedOn day of service (送达之日), from which the complainant may ask the next instance; null while not served
 * @param against the opinion that it reviewed; null for the first
 * @param publication how it is published; null while it is not, and once that was withdrawn
 */
public record Conclusion(
        Instance instance,
        UnitCode by,
        boolean heard,
        @Nullable LocalDate servedOn,
        @Nullable Conclusion against,
        @Nullable Publication publication) {
    static Conclusion of(Instance instance, UnitCode by, Hearing hearing, @Nullable Conclusion against) {
        return new Conclusion(instance, by, hearing.held(), null, against, null);
    }

    /** The same with a successor in the place of a unit that issued one of them. */
    Conclusion followed(UnitCode from, UnitCode to) {
        return new Conclusion(
                instance,
                by.equals(from) ? to : by,
                heard,
                servedOn,
                against == null ? null : against.followed(from, to),
                publication);
    }

    /** @param day null when what was served is valid no more */
    Conclusion served(@Nullable LocalDate day) {
        return new Conclusion(instance, by, heard, day, against, publication);
    }

    /** @param next null when it is taken down */
    Conclusion published(@Nullable Publication next) {
        return new Conclusion(instance, by, heard, servedOn, against, next);
    }
}
