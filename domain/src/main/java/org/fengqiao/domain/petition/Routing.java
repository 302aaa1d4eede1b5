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

    /** The same way with a superior in the place of a unit. */
    static @Nullable Routing instead(@Nullable Routing step, UnitCode from, UnitCode to) {
        if (step == null) {
            return null;
        }
        var earlier = instead(step.earlier(), from, to);
        return step.from().equals(from)
                ? new Routing(to, null, step.term(), earlier)
                : new Routing(step.from(), step.sender(), step.term(), earlier);
    }

    /** The same way with a successor in the place of a unit; whoever sent it goes on there, or nobody does. */
    static @Nullable Routing followed(@Nullable Routing step, UnitCode from, UnitCode to) {
        if (step == null) {
            return null;
        }
        var earlier = followed(step.earlier(), from, to);
        return new Routing(step.from().equals(from) ? to : step.from(), step.sender(), step.term(), earlier);
    }

    /** How many of the last steps brought it from that unit to that unit: all since it sent it on; 0 when it never did. */
    static int stepsSince(@Nullable Routing last, UnitCode unit) {
        var steps = 0;
        for (var step = last; step != null; step = step.earlier()) {
            steps++;
            if (step.from().equals(unit)) {
                return steps + own(step.earlier(), unit);
            }
        }
        return 0;
    }

    /** How many of the last steps it sent to itself. */
    static int own(@Nullable Routing last, UnitCode unit) {
        var steps = 0;
        for (var step = last; step != null && step.from().equals(unit); step = step.earlier()) {
            steps++;
        }
        return steps;
    }

    /** The closing report that is owed to somebody further up for it. */
    Optional<LocalDate> termOwed() {
        return term == null ? termOwedBefore() : Optional.of(term);
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
