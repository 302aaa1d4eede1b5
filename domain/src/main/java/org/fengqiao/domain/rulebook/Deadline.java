package org.fengqiao.domain.rulebook;

import java.time.LocalDate;
import org.fengqiao.domain.calendar.WorkingCalendar;

/**
 * A due date as a fact (期限), with all that made it. The event that starts or moves a clock carries it, and nothing
 * computes it again.
 *
 * @param on last day of the term; it ends at 24:00 Shanghai time
 * @param rule identifier of the rule, for example {@code P06}
 * @param law the law's Chinese title
 * @param article number of the article in that law
 * @param rulebook version of the rulebook it was read in
 * @param calendar version of the working-day calendar it was counted on
 * @param provisional whether it falls beyond the calendar's table and may move when that year's notice is known (暂定)
 * @see "ADR 0006 the rulebook is dated data"
 */
public record Deadline(
        Clock clock,
        LocalDate on,
        String rule,
        String law,
        String article,
        String rulebook,
        String calendar,
        boolean provisional) {

    /** A term whose last day somebody set by hand (指定期限), on the ground of a rule that lets them. */
    public static Deadline agreed(Clock clock, LocalDate on, Rule rule, Rulebook rulebook, WorkingCalendar calendar) {
        return new Deadline(
                clock,
                on,
                rule.id(),
                rule.law(),
                rule.article(),
                rulebook.version(),
                calendar.version(),
                calendar.isProvisional(on));
    }

    /** The same term with the last day that another calendar gives it. */
    public Deadline counted(LocalDate last, WorkingCalendar another) {
        return new Deadline(clock, last, rule, law, article, rulebook, another.version(), another.isProvisional(last));
    }

    /** Where its rule stands. */
    public Passage passage() {
        return new Passage(law, article);
    }

    /** Whether the term has run out: its last day is over. */
    public boolean isPastOn(LocalDate today) {
        return today.isAfter(on);
    }
}
