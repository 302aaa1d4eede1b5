package org.fengqiao.domain.rulebook;

import java.time.LocalDate;
import org.fengqiao.domain.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * One number of the law (规则条目), with where it stands and when, where and for what it holds.
 *
 * @param id the identifier everything cites, for example {@code P06}; the same for all versions of the rule
 * @param name code under which the bundles name it, for example {@code route-in-time}
 * @param amount how many of {@code unit}
 * @param law the law's Chinese title (信访工作条例)
 * @param article number of the article in that law, or a range of them; empty where none was read
 * @param validFrom first day in force
 * @param validUntil last day in force, or null while it still is
 * @param verified whether the number was read in the source
 * @param on whether it is applied; what holds elsewhere or by analogy is off until an administrator turns it on
 */
public record Rule(
        String id,
        String name,
        int amount,
        Unit unit,
        String law,
        String article,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Territory territory,
        Scope scope,
        boolean verified,
        boolean on) {

    public Rule {
        if (amount < 1) {
            throw new IllegalArgumentException(id + " has no amount: " + amount);
        }
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException(id + " ends before it begins");
        }
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** Where it stands. */
    public Passage passage() {
        return new Passage(law, article);
    }

    /** The same rule, applied or not. */
    public Rule turned(boolean applied) {
        return new Rule(
                id, name, amount, unit, law, article, validFrom, validUntil, territory, scope, verified, applied);
    }

    /** The same rule with another number and another place in the law. */
    public Rule saying(int another, Unit counted, String anotherLaw, String anotherArticle) {
        return new Rule(
                id,
                name,
                another,
                counted,
                anotherLaw,
                anotherArticle,
                validFrom,
                validUntil,
                territory,
                scope,
                verified,
                on);
    }

    /** The same rule, in force on these days only. */
    Rule within(LocalDate first, @Nullable LocalDate last) {
        return new Rule(id, name, amount, unit, law, article, first, last, territory, scope, verified, on);
    }

    /** The last day of this rule's period when it starts on the given day (that day not counted, 民法典 201–203). */
    LocalDate lastDay(LocalDate startsOn, WorkingCalendar calendar) {
        return switch (unit) {
            case DAYS -> calendar.plusDays(startsOn, amount);
            case WORKDAYS -> calendar.plusWorkdays(startsOn, amount);
            case MONTHS -> calendar.plusMonths(startsOn, amount);
            case PEOPLE -> throw new IllegalArgumentException(id + " is no period but counts " + unit);
        };
    }
}
