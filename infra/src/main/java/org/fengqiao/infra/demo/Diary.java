package org.fengqiao.infra.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The days of one petition, counted back from today; they only go forward, and never past this minute (日程). */
final class Diary {
    private static final int OPENS = 8;

    private final LocalDateTime now;
    private final Chance chance;
    private @Nullable LocalDateTime last;

    Diary(LocalDateTime now, Chance chance) {
        this.now = now;
        this.chance = chance;
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    /** Some minute in the working hours of that day, after everything before. */
    LocalDateTime on(int daysAgo) {
        var at = today().minusDays(daysAgo).atTime(OPENS + chance.upTo(8), chance.upTo(59));
        if (last != null && !at.isAfter(last)) {
            at = last.plusMinutes(chance.between(3, 25));
        }
        if (at.isAfter(now.minusMinutes(2))) {
            at = now.minusMinutes(2);
        }
        if (last != null && at.isBefore(last)) {
            at = last;
        }
        last = at;
        return at;
    }
}
