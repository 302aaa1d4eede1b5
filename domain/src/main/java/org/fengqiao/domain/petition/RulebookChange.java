package org.fengqiao.domain.petition;

import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.rulebook.Deadline;

/**
 * How running terms follow a rule that was amended for days gone by (期限随规则修订调整). The day of receipt still decides: where
 * the entry of that day says what it said when the term was counted, the term stays.
 *
 * <p>A term is counted anew from its beginning by the rule it has. Where that beginning is not known any more, or
 * somebody set the day, it stays.
 *
 * @see "ADR 0025 rules, reasons and signatures are dated"
 */
final class RulebookChange {
    private RulebookChange() {}

    /** @param from version of the rulebook that held before, for terms that name none of its ancestors */
    static List<ClockChange> follow(Live live, String from, Facts facts) {
        return live.matter().terms().clocks().values().stream()
                .filter(term -> !term.rulebook().equals(facts.rulebook().version()))
                .sorted((a, b) -> a.clock().compareTo(b.clock()))
                .flatMap(term -> moved(live, term, from, facts).stream())
                .map(ClockChange::due)
                .toList();
    }

    /** Empty when nothing about it changes. */
    private static Optional<Deadline> moved(Live live, Deadline was, String from, Facts facts) {
        var book = facts.rulebook();
        return book.asOf(was.rulebook())
                .or(() -> book.asOf(from))
                .flatMap(then -> CountedAnew.of(live, was.clock(), facts.under(then)))
                .filter(then -> then.on().equals(was.on()))
                .flatMap(_ -> CountedAnew.of(live, was.clock(), facts))
                .filter(is -> is.rule().equals(was.rule()) && !is.on().equals(was.on()));
    }
}
