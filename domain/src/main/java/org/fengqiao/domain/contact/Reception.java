package org.fengqiao.domain.contact;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fengqiao.domain.refusal.Refused;

/**
 * When people are received (信访接待时间): on some days of the week, the same hours on each of them. Public holidays are off
 * without being said.
 *
 * @param hours one span or more, one after the other
 */
public record Reception(List<DayOfWeek> days, List<Span> hours) {
    /** From one time of the day until a later one. */
    public record Span(LocalTime from, LocalTime until) {
        public Span {
            if (!from.isBefore(until)) {
                throw Refused.invalid("contact.hours", from + "–" + until);
            }
        }

        @Override
        public String toString() {
            return from + "–" + until;
        }
    }

    public Reception {
        SortedSet<DayOfWeek> sorted = new TreeSet<>(days);
        days = List.copyOf(sorted);
        hours = List.copyOf(hours);
        if (days.isEmpty() || hours.isEmpty()) {
            throw Refused.invalid("contact.no-hours");
        }
        for (int i = 1; i < hours.size(); i++) {
            if (hours.get(i).from().isBefore(hours.get(i - 1).until())) {
                throw Refused.invalid("contact.hours", hours.get(i).toString());
            }
        }
    }
}
