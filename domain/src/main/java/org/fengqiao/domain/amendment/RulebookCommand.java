package org.fengqiao.domain.amendment;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.fengqiao.domain.rulebook.Unit;
import org.fengqiao.domain.words.Sealed;

/** All that can be asked of the rulebook (规则库命令). */
public sealed interface RulebookCommand {
    @TargetAggregateIdentifier
    default String id() {
        return Amendments.ID;
    }

    /** Identifier of the rule, for example {@code P06}. */
    String rule();

    /** The first day of receipt for which it holds; earlier letters keep what held then. */
    LocalDate from();

    /** Version of the rulebook that whoever asks has seen. */
    String before();

    /** Why; free words, so they are sealed. */
    Sealed reason();

    /**
     * 修订规则: another number, or another place in the law, from a day on.
     *
     * @param amount how many of {@code unit}
     * @param law the law's Chinese title
     * @param article as in {@link org.fengqiao.domain.rulebook.Passage}; empty where none is cited
     */
    record AmendRule(
            String rule,
            LocalDate from,
            int amount,
            Unit unit,
            String law,
            String article,
            String before,
            Sealed reason)
            implements RulebookCommand {}

    /** 启用或停用规则: of those that hold elsewhere or by analogy only. */
    record TurnRule(String rule, LocalDate from, boolean on, String before, Sealed reason) implements RulebookCommand {}
}
