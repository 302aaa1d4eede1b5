package org.fengqiao.projections.worklist;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.petition.ClockChange;
import org.fengqiao.domain.rulebook.Clock;

/**
 * The terms that run (在计期限), as the events told them.
 *
 * @param noted the clocks whose passing was noted for their present date
 */
record Dues(Map<Clock, Due> running, Set<Clock> noted) {
    static final Dues NONE = new Dues(Map.of(), Set.of());

    /** @param provisional beyond the holiday table */
    record Due(LocalDate on, boolean provisional) {}

    Dues {
        running = Collections.unmodifiableMap(running);
        noted = Set.copyOf(noted);
    }

    Dues after(List<ClockChange> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        var next = new EnumMap<Clock, Due>(Clock.class);
        next.putAll(running);
        var stillNoted = EnumSet.noneOf(Clock.class);
        stillNoted.addAll(noted);
        for (var change : changes) {
            var deadline = change.deadline();
            if (deadline == null) {
                next.remove(change.clock());
            } else {
                next.put(change.clock(), new Due(deadline.on(), deadline.provisional()));
            }
            stillNoted.remove(change.clock());
        }
        return new Dues(next, stillNoted);
    }

    Dues noted(Clock clock) {
        var next = EnumSet.of(clock);
        next.addAll(noted);
        return new Dues(running, next);
    }

    /** The next due date whose passing is a breach. */
    Optional<Due> next() {
        return binding(Set.of());
    }

    /** The next one whose passing nobody has noted yet. */
    Optional<LocalDate> unnoted() {
        return binding(noted).map(Due::on);
    }

    private Optional<Due> binding(Set<Clock> without) {
        return running.entrySet().stream()
                .filter(entry -> entry.getKey().binding() && !without.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .min(Comparator.comparing(Due::on));
    }
}
