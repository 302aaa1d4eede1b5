package org.fengqiao.domain.amendment;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fengqiao.domain.amendment.RulebookCommand.AmendRule;
import org.fengqiao.domain.amendment.RulebookCommand.TurnRule;
import org.fengqiao.domain.amendment.RulebookEvent.RuleAmended;
import org.fengqiao.domain.amendment.RulebookEvent.RuleTurned;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Rule;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.domain.rulebook.Unit;

/**
 * How the rulebook changes (规则修订): one rule at a time, from a day of receipt on, by whoever has seen the book as it
 * stands. What was shipped is never overwritten; a figure that was amended wrongly is amended again.
 *
 * @see "ADR 0025 rules, reasons and signatures are dated"
 */
public final class RulebookDecider {
    private static final int MOST = 999;
    private static final int LONGEST_TITLE = 80;
    private static final String ONE = "\\d{1,3}(?:–\\d{1,3}|\\(\\d{1,2}\\))?";
    private static final Pattern ARTICLES = Pattern.compile("(?:" + ONE + "(?:, " + ONE + ")*)?");

    /** An extension and the days of hearings are added to these in days (articles 34, 35, 36). */
    private static final Set<String> ADDED_TO = Set.of("P18", "P18-extension", "P19-answer", "P20-answer");

    private RulebookDecider() {}

    public static List<RulebookEvent> decide(Amendments amendments, RulebookCommand command, Facts facts) {
        var book = facts.rulebook();
        var last = amendments.version().orElse(book.version());
        if (!book.version().equals(last) || !book.version().equals(command.before())) {
            throw Refused.conflict("rulebook.changed-meanwhile", last);
        }
        var entry = book.entry(command.rule(), command.from())
                .orElseThrow(() -> Refused.invalid("rulebook.no-rule", command.rule()));
        var version = book.unamended().version() + "." + (amendments.all().size() + 1);
        return switch (command) {
            case AmendRule c -> amend(c, entry, version);
            case TurnRule c -> turn(c, entry, version);
        };
    }

    private static List<RulebookEvent> amend(AmendRule c, Rule entry, String version) {
        if (c.amount() < 1 || c.amount() > MOST) {
            throw Refused.invalid("rulebook.amount", Integer.toString(MOST));
        }
        if (c.unit() != entry.unit() && !mayBeCountedIn(c.unit(), entry)) {
            throw Refused.invalid("rulebook.unit", c.rule());
        }
        if (c.law().isBlank() || c.law().length() > LONGEST_TITLE) {
            throw Refused.invalid("rulebook.no-law", Integer.toString(LONGEST_TITLE));
        }
        if (!ARTICLES.matcher(c.article()).matches()) {
            throw Refused.invalid("rulebook.article");
        }
        if (entry.saying(c.amount(), c.unit(), c.law(), c.article()).equals(entry)) {
            throw Refused.conflict("rulebook.changes-nothing", c.rule());
        }
        return List.of(new RuleAmended(
                c.rule(), c.from(), c.amount(), c.unit(), c.law(), c.article(), c.before(), version, c.reason()));
    }

    private static boolean mayBeCountedIn(Unit unit, Rule entry) {
        return unit != Unit.PEOPLE && entry.unit() != Unit.PEOPLE && !ADDED_TO.contains(entry.id());
    }

    private static List<RulebookEvent> turn(TurnRule c, Rule entry, String version) {
        if (!Rulebook.isChosen(c.rule())) {
            throw Refused.invalid("rulebook.always-on", c.rule());
        }
        if (entry.on() == c.on()) {
            throw Refused.conflict("rulebook.changes-nothing", c.rule());
        }
        return List.of(new RuleTurned(c.rule(), c.from(), c.on(), c.before(), version, c.reason()));
    }
}
