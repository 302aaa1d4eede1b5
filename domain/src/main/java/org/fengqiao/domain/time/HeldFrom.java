package org.fengqiao.domain.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What holds from a day on, until something else does (自某日起).
 *
 * @param from the first day
 * @param what null where nothing holds from then on
 */
public record HeldFrom<T>(LocalDate from, @Nullable T what) {
    /** What holds on that day; of what begins on one day the one that was told last. */
    public static <T> Optional<T> on(LocalDate day, Stream<HeldFrom<T>> inTheOrderTold) {
        return inTheOrderTold
                .filter(held -> !held.from().isAfter(day))
                .reduce((before, next) -> next.from().isBefore(before.from()) ? before : next)
                .flatMap(held -> Optional.ofNullable(held.what()));
    }
}
