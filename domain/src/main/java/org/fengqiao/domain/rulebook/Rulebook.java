package org.fengqiao.domain.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.fengqiao.domain.calendar.WorkingCalendar;
import org.fengqiao.domain.refusal.Refused;

/**
 * The rulebook (规则库): every number of the law, dated. Which entry applies is decided by the day of receipt, so a
 * letter of 2019 keeps the regulation of 2005.
 *
 * @see "ADR 0006 the rulebook is dated data"
 */
public final class Rulebook {
    private static final Rulebook PETITIONS = of("petitions-1", PetitionRules.ALL);

    private final String version;
    private final List<Rule> rules;

    private Rulebook(String version, List<Rule> rules) {
        this.version = version;
        this.rules = List.copyOf(rules);
    }

    /** The petition law as it was shipped. */
    public static Rulebook petitions() {
        return PETITIONS;
    }

    /** A rulebook of the given entries; of two versions of a rule that are on, at most one may hold on any day. */
    public static Rulebook of(String version, List<Rule> rules) {
        for (Rule rule : rules) {
            long onThatDay = rules.stream()
                    .filter(other -> other.on() && other.id().equals(rule.id()) && other.isInForceOn(rule.validFrom()))
                    .count();
            if (onThatDay > 1) {
                throw new IllegalArgumentException("two entries of " + rule.id() + " hold on " + rule.validFrom());
            }
        }
        return new Rulebook(version, rules);
    }

    /**
     * The same rulebook with further entries applied (启用规则): what holds elsewhere or by analogy is applied where somebody
     * decided to hold to it, and the version says so.
     *
     * @throws IllegalArgumentException where there is no such entry that is off
     */
    public Rulebook turnedOn(Collection<String> ids) {
        for (var id : ids) {
            if (rules.stream().noneMatch(rule -> rule.id().equals(id) && !rule.on())) {
                throw new IllegalArgumentException("no rule to turn on: " + id);
            }
        }
        return ids.isEmpty()
                ? this
                : of(
                        version + "+" + String.join("+", new TreeSet<>(ids)),
                        rules.stream()
                                .map(rule -> ids.contains(rule.id()) ? rule.turned(true) : rule)
                                .toList());
    }

    public String version() {
        return version;
    }

    /** Every entry, in force or not, on or off. */
    public List<Rule> all() {
        return rules;
    }

    /** The entry that is on and holds on that day. */
    public Optional<Rule> find(String id, LocalDate inForceOn) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id) && rule.on() && rule.isInForceOn(inForceOn))
                .findFirst();
    }

    /** @throws Refused {@code rulebook.no-rule} when no entry of that name is on and holds on that day */
    public Rule get(String id, LocalDate inForceOn) {
        return find(id, inForceOn).orElseThrow(() -> Refused.invalid("rulebook.no-rule", id));
    }

    /** Where a rule stands in the law of that day, whether or not it sets a number; empty where it did not say so. */
    public Optional<Passage> passage(String id, LocalDate inForceOn) {
        return find(id, inForceOn).map(Rule::passage).or(() -> PetitionPassages.find(id, inForceOn));
    }

    /**
     * The deadline a rule sets.
     *
     * @param receivedOn day of receipt (收到之日), which decides the law
     * @param startsOn day whose fact starts the clock; it is not counted
     * @throws Refused {@code rulebook.no-rule} when the law of that day has no such term
     */
    public Deadline dueFrom(
            Clock clock, String ruleId, LocalDate receivedOn, LocalDate startsOn, WorkingCalendar calendar) {
        Rule rule = get(ruleId, receivedOn);
        return Deadline.agreed(clock, rule.lastDay(startsOn, calendar), rule, this, calendar);
    }

    /** The last due date that counts as due soon (即将到期) on the given day. */
    public LocalDate dueSoonUntil(LocalDate today, WorkingCalendar calendar) {
        Rule rule = get("due-soon", today);
        return rule.lastDay(today, calendar);
    }

    @Override
    public String toString() {
        return "Rulebook[" + version + "]";
    }
}
