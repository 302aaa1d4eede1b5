package org.fengqiao.ui.admin;

import java.time.LocalDate;
import org.fengqiao.domain.rulebook.Rule;
import org.fengqiao.ui.words.LawWords;
import org.fengqiao.ui.words.Speech;

/** What is said of a rule (规则说明). */
record RuleText(Speech say) {
    String name(Rule rule) {
        return say.say("rule." + rule.name());
    }

    /** {@code 15 日}, {@code 5 working days}. */
    String amount(Rule rule) {
        return say.say("rule.amount." + rule.unit(), rule.amount());
    }

    String source(Rule rule) {
        return new LawWords(say).cite(rule.passage());
    }

    /** Number and source, so that two versions can be told apart. */
    String whole(Rule rule) {
        return say.say("rule.whole", amount(rule), source(rule));
    }

    String validity(Rule rule) {
        var until = rule.validUntil();
        return until == null
                ? say.say("rule.since", say.date(rule.validFrom()))
                : say.say("rule.between", say.date(rule.validFrom()), say.date(until));
    }

    /** Whether it is applied on that day, or from when on. */
    String standing(Rule rule) {
        return say.say(rule.on() ? "rule.on" : "rule.off");
    }

    /** One entry in a line: when, what, and whether it is applied where that is not a matter of course. */
    String version(Rule rule, boolean chosen, LocalDate today) {
        var line = say.say("rule.version", validity(rule), whole(rule));
        var noted = chosen ? line + " · " + standing(rule) : line;
        return rule.on() && rule.isInForceOn(today) ? noted + " · " + say.say("rule.today") : noted;
    }
}
