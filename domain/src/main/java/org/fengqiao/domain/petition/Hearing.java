package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fengqiao.domain.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The hearings of one instance (听证), articles 31(6), 36: their days do not count into its term.
 *
 * @param since first day of the one that is being held; null when none is
 * @param days how many days all ended ones took
 * @param sits day and hour of the one that is being held, as last arranged; null where none was told
 */
record Hearing(
        @Nullable LocalDate since, int days, @Nullable Moment sits) {
    static final Hearing NONE = new Hearing(null, 0, null);

    /** Whether one was held to its end. */
    boolean held() {
        return days > 0;
    }

    Hearing opened(LocalDate day, @Nullable Moment sits) {
        return new Hearing(day, days, sits);
    }

    Hearing moved(Moment next) {
        return new Hearing(since, days, next);
    }

    /** What was never held took no day. */
    Hearing calledOff() {
        return new Hearing(null, days, null);
    }

    /** The first and the last day both count as taken. */
    Hearing ended(LocalDate day) {
        return since == null ? this : new Hearing(null, days + (int) ChronoUnit.DAYS.between(since, day) + 1, null);
    }
}
