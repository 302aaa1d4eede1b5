package org.fengqiao.ui.counter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.domain.rulebook.Rule;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.ui.words.LawWords;
import org.fengqiao.ui.words.Speech;

/**
 * What happens with a petition, step by step and by when (信访事项处理程序), article 18: every number and every article comes
 * from the rulebook of the day, so that what is changed there is published here.
 */
record Procedure(Rulebook book, LocalDate today, Speech say) {
    /**
     * The steps in their order: {@code guide.<name>} is the heading, {@code .text} what happens.
     */
    private enum Step {
        LODGE(List.of(), List.of("P02", "P05")),
        REGISTER(List.of("P06"), List.of("P06")),
        ACCEPT(List.of("P08"), List.of("P08", "P15")),
        DENOUNCE(List.of(), List.of("P14")),
        HANDLE(List.of("P18", "P18-extension"), List.of("P16", "P18")),
        SIMPLE(List.of("P26-accept", "P26-answer"), List.of("P26-accept")),
        AGREE(List.of(), List.of("P17")),
        REVIEW(List.of("P19-ask", "P19-answer"), List.of("P19-ask")),
        REREVIEW(List.of("P20-ask", "P20-answer"), List.of("P20-ask")),
        REPEAT(List.of(), List.of("P03")),
        JOINT(List.of("P04"), List.of("P04")),
        RECUSAL(List.of(), List.of("P12")),
        BREACH(List.of(), List.of("P21", "P23"));

        private final List<String> amounts;
        private final List<String> articles;

        Step(List<String> amounts, List<String> articles) {
            this.amounts = amounts;
            this.articles = articles;
        }
    }

    /** One step in words, and where it stands in the law. */
    record Told(String heading, String text, String law) {}

    /** Those that the law of today has; a step without its number is none. */
    List<Told> steps() {
        var told = new ArrayList<Told>();
        for (var step : Step.values()) {
            var rules = step.amounts.stream().map(id -> book.find(id, today)).toList();
            if (rules.stream().allMatch(Optional::isPresent)) {
                told.add(told(step, rules));
            }
        }
        return told;
    }

    private Told told(Step step, List<Optional<Rule>> rules) {
        var key = "guide." + step.name().toLowerCase(Locale.ROOT);
        var amounts = rules.stream().flatMap(Optional::stream).map(this::amount).toArray();
        return new Told(
                say.say(key),
                say.say(key + ".text", amounts),
                new LawWords(say).cite(book.passages(step.articles, today)));
    }

    private Object amount(Rule rule) {
        return say.say("rule.amount." + rule.unit(), rule.amount());
    }
}
