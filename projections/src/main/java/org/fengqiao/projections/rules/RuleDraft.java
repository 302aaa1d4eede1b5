package org.fengqiao.projections.rules;

import java.time.LocalDate;
import org.fengqiao.domain.amendment.RulebookCommand;
import org.fengqiao.domain.amendment.RulebookCommand.AmendRule;
import org.fengqiao.domain.amendment.RulebookCommand.TurnRule;
import org.fengqiao.domain.rulebook.Unit;
import org.fengqiao.domain.words.Sealed;

/** A change of one rule that is thought about (规则修订草案): looked at before it is made. */
public sealed interface RuleDraft {
    String rule();

    /** The first day of receipt for which it would hold. */
    LocalDate from();

    /**
     * Asked for in earnest.
     *
     * @param before version of the rulebook that was looked at
     */
    RulebookCommand command(String before, Sealed reason);

    /** As {@link AmendRule}. */
    record Amending(String rule, LocalDate from, int amount, Unit unit, String law, String article)
            implements RuleDraft {
        @Override
        public RulebookCommand command(String before, Sealed reason) {
            return new AmendRule(rule, from, amount, unit, law, article, before, reason);
        }
    }

    /** As {@link TurnRule}. */
    record Turning(String rule, LocalDate from, boolean on) implements RuleDraft {
        @Override
        public RulebookCommand command(String before, Sealed reason) {
            return new TurnRule(rule, from, on, before, reason);
        }
    }
}
