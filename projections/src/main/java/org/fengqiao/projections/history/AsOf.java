package org.fengqiao.projections.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.history.CaseHistory.Recorded;

/**
 * Up to when a case is told (截至): what had been recorded by then and nothing later, whenever it is said to have happened.
 * So it shows what the house knew.
 *
 * @see "ADR 0041 a file as of a day"
 */
public sealed interface AsOf {
    String UNREADABLE = "as-of.unreadable";

    /** Whether it had been recorded by then. */
    boolean tells(Recorded recorded);

    /** The moment itself, for a story cut there. */
    Instant moment(CaseStory then);

    /** The time that it was then in Shanghai, for a story cut there. */
    default LocalDateTime time(CaseStory then) {
        return LocalDateTime.ofInstant(moment(then), Moment.SHANGHAI);
    }

    /** For an address, an interface and the access log. */
    String text();

    /** The end of a day in Shanghai (某日终了). */
    record Day(LocalDate day) implements AsOf {
        @Override
        public boolean tells(Recorded recorded) {
            return !recorded.recordedAt().isAfter(end());
        }

        @Override
        public Instant moment(CaseStory then) {
            return end();
        }

        private Instant end() {
            return day.plusDays(1).atStartOfDay(Moment.SHANGHAI).toInstant().minusNanos(1);
        }

        @Override
        public String text() {
            return day.toString();
        }
    }

    /** Right after one of the events of the case (某次变动之后). */
    record Entry(long sequence) implements AsOf {
        @Override
        public boolean tells(Recorded recorded) {
            return recorded.sequence() <= sequence;
        }

        @Override
        public Instant moment(CaseStory then) {
            return then.recordedAt();
        }

        @Override
        public String text() {
            return Long.toString(sequence);
        }
    }

    /**
     * @param text a day such as {@code 2026-03-05}, or the sequence of an event
     * @throws Refused {@code as-of.unreadable}
     */
    static AsOf parse(String text) {
        try {
            return text.chars().allMatch(Character::isDigit) ? new Entry(Long.parseLong(text)) : new Day(day(text));
        } catch (NumberFormatException _) {
            throw Refused.invalid(UNREADABLE);
        }
    }

    /** @throws Refused {@code as-of.unreadable} */
    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw Refused.invalid(UNREADABLE);
        }
    }
}
