package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The hearings of one instance (听证), articles 31(6), 36: their days do not count into its term.
 *
 * @param since first day of the one that is being held; null when none is
 * @param days how many days all ended ones took
 */
record Hearing(@Nullable LocalDate since, int days) {
    static final Hearing NONE = new Hearing(null, 0);

    Hearing opened(LocalDate day) {
        return new Hearing(day, days);
    }

    /** The first and the last day both count as taken. */
    Hearing ended(LocalDate day) {
        return since == null ? this : new Hearing(null, days + (int) ChronoUnit.DAYS.between(since, day) + 1);
    }
}
