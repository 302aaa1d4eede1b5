package org.fengqiao.domain.petition;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;

/**
 * The terms that run now (在计期限): nothing but the sum of the clock changes that the events told.
 *
 * @param overdue the clocks whose passing was noted for their present date
 */
record RunningTerms(Map<Clock, Deadline> clocks, Set<Clock> overdue) {
    static final RunningTerms NONE = new RunningTerms(Map.of(), Set.of());

    RunningTerms {
        clocks = Map.copyOf(clocks);
        overdue = Set.copyOf(overdue);
    }

    /** A moved clock may fall overdue again. */
    RunningTerms after(List<ClockChange> changes) {
        var running = new EnumMap<Clock, Deadline>(Clock.class);
        running.putAll(clocks);
        var late = EnumSet.noneOf(Clock.class);
        late.addAll(overdue);
        for (var change : changes) {
            var deadline = change.deadline();
            if (deadline == null) {
                running.remove(change.clock());
            } else {
                running.put(change.clock(), deadline);
            }
            late.remove(change.clock());
        }
        return new RunningTerms(running, late);
    }

    RunningTerms overdueBy(Clock clock) {
        var late = EnumSet.of(clock);
        late.addAll(overdue);
        return new RunningTerms(clocks, late);
    }
}
