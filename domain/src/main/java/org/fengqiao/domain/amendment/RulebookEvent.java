package org.fengqiao.domain.amendment;

import java.time.LocalDate;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.rulebook.Rule;
import org.fengqiao.domain.rulebook.Unit;
import org.fengqiao.domain.words.Sealed;

/** All that can happen to the rulebook (规则库事件). */
public sealed interface RulebookEvent {
    String rule();

    LocalDate from();

    /** Version of the rulebook that held until then. */
    String before();

    /** Version of the rulebook that holds since. */
    String version();

    Sealed reason();

    /** The rule as it is from then on. */
    Rule changed(Rule entry);

    /** 规则已修订: from that day of receipt on it says this, as far as the entry goes that held on that day. */
    @StoredAs("rulebook.rule-amended")
    record RuleAmended(
            String rule,
            LocalDate from,
            int amount,
            Unit unit,
            String law,
            String article,
            String before,
            String version,
            Sealed reason)
            implements RulebookEvent {
        @Override
        public Rule changed(Rule entry) {
            return entry.saying(amount, unit, law, article);
        }
    }

    /** 规则已启用或停用. */
    @StoredAs("rulebook.rule-turned")
    record RuleTurned(String rule, LocalDate from, boolean on, String before, String version, Sealed reason)
            implements RulebookEvent {
        @Override
        public Rule changed(Rule entry) {
            return entry.turned(on);
        }
    }
}
