package org.fengqiao.domain.petition;

import org.fengqiao.domain.calendar.WorkingCalendar;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A clock starts, moves or stops (期限变化). The due date in it is a fact: nothing computes it again.
 *
 * @param deadline null when the clock stops
 * @see WorkingCalendar
 */
public record ClockChange(Clock clock, @Nullable Deadline deadline) {
    public static ClockChange due(Deadline deadline) {
        return new ClockChange(deadline.clock(), deadline);
    }

    public static ClockChange stopped(Clock clock) {
        return new ClockChange(clock, null);
    }
}
