package org.fengqiao.domain.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.fengqiao.domain.calendar.WorkingCalendar;
import org.fengqiao.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The rulebook (规则库): every number of the law, dated. Which entry applies is decided by the day of receipt, so a
 * letter of 2019 keeps the regulation of 2005.
 *
 * @see "ADR 0006 the rulebook is dated data"
 * @see "ADR 0025 rules, reasons and signatures are dated"
 */
public final class Rulebook {
    private static final Rulebook PETITIONS = of("petitions-1", PetitionRules.ALL);

    private final String version;
    private final List<Rule> rules;
    private final @Nullable Rulebook before;

    private Rulebook(String version, List<Rule> rules, @Nullable Rulebook before) {
        this.version = version;
        this.rules = List.copyOf(rules);
        this.before = before;
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
        return new Rulebook(version, rules, null);
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

    /**
     * The rulebook with one rule changed from a day on, as far as the entry goes that holds on that day (修订). What was
     * read in it before is still found under its own version.
     *
     * @throws Refused {@code rulebook.no-rule} where the book has no such entry, on or off, for that day
     */
    public Rulebook amended(String nextVersion, String id, LocalDate from, UnaryOperator<Rule> change) {
        Rule entry = entry(id, from).orElseThrow(() -> Refused.invalid("rulebook.no-rule", id));
        var next = new ArrayList<Rule>();
        for (Rule rule : rules) {
            if (rule != entry) {
                next.add(rule);
                continue;
            }
            if (rule.validFrom().isBefore(from)) {
                next.add(rule.within(rule.validFrom(), from.minusDays(1)));
            }
            next.add(change.apply(rule.within(from, rule.validUntil())));
        }
        return new Rulebook(nextVersion, next, this);
    }

    /** The entry of that day, whether it is on or off. */
    public Optional<Rule> entry(String id, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id) && rule.isInForceOn(day))
                .findFirst();
    }

    /** The book of that version: this one, or one of those that it came from by amendments. */
    public Optional<Rulebook> asOf(String earlier) {
        for (Rulebook book = this; book != null; book = book.before) {
            if (book.version.equals(earlier)) {
                return Optional.of(book);
            }
        }
        return Optional.empty();
    }

    /** As it was before anybody amended it. */
    public Rulebook unamended() {
        Rulebook book = this;
        while (book.before != null) {
            book = book.before;
        }
        return book;
    }

    /** Whether the rule holds elsewhere or by analogy only, so that it may be turned on and off. */
    public static boolean isChosen(String id) {
        return PETITIONS.rules.stream().anyMatch(rule -> rule.id().equals(id) && !rule.on());
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

    /** Where several rules stand in the law of that day, each law once; empty where it knew none of them. */
    public List<Passage> passages(Collection<String> ids, LocalDate inForceOn) {
        return Passage.together(
                ids.stream().flatMap(id -> passage(id, inForceOn).stream()).toList());
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
