package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * How the case was sent where it is (转送交办), article 22; P06.
 *
 * @param from the unit that sent it and decides on an objection
 * @param sender the person there who sent it; null when nobody there had taken it
 * @param term until when the closing report is due; null for a plain transfer (转送)
 * @param earlier how it had come to {@code from}; null when it was lodged there
 */
public record Routing(
        UnitCode from,
        @Nullable String sender,
        @Nullable LocalDate term,
        @Nullable Routing earlier) {

    /** Who had it there before it was sent. */
    Holder holderBefore() {
        return new Holder(from, sender);
    }

    /** The closing report that is still owed to somebody further up once this step is taken back. */
    Optional<LocalDate> termOwedBefore() {
        for (var step = earlier; step != null; step = step.earlier()) {
            if (step.term() != null) {
                return Optional.of(step.term());
            }
        }
        return Optional.empty();
    }
}
