package org.fengqiao.projections.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Rule;
import org.fengqiao.domain.rulebook.Rulebook;

/**
 * The rulebook and its amendments (规则库与修订): the administrator's.
 *
 * @see "ADR 0025 rules, reasons and signatures are dated"
 */
public interface Rules {
    /** The one that holds. */
    Rulebook now();

    /** What was changed since the product was shipped, the newest first. */
    List<Amended> history(Actor actor);

    /**
     * What a change would move, before it does.
     *
     * @throws org.fengqiao.domain.refusal.Refused {@code rulebook.no-rule}, {@code rulebook.amount},
     *     {@code rulebook.unit}, {@code rulebook.no-law}, {@code rulebook.article}, {@code rulebook.always-on},
     *     {@code rulebook.changes-nothing}
     */
    Preview preview(Actor actor, RuleDraft draft);

    /**
     * Makes it; where open terms move, they do so by a work of its own.
     *
     * @param before version of the rulebook that the preview told
     * @throws org.fengqiao.domain.refusal.Refused as {@link #preview}; {@code rulebook.changed-meanwhile},
     *     {@code correction.no-reason}
     * @return identifier of the work; empty where no open term can move
     */
    Optional<String> change(Actor actor, RuleDraft draft, String before, String reason, String commandId);

    /**
     * One change that was made.
     *
     * @param from the first day of receipt for which it holds
     * @param version of the rulebook since then
     * @param was the rule as it stood for that day before, and {@code is} as it stands since
     * @param reason empty where its key is gone
     * @param account who made it
     */
    record Amended(LocalDate from, String version, Rule was, Rule is, String reason, Instant at, String account) {}

    /**
     * @param before version of the rulebook that holds
     * @param version of the one that would hold
     * @param effects what would move, by kind of term
     */
    record Preview(String before, String version, Rule was, Rule is, List<Effect> effects) {
        public Preview {
            effects = List.copyOf(effects);
        }

        /** How many terms would move. */
        public long moved() {
            return effects.stream().mapToLong(Effect::terms).sum();
        }

        /** How many of them would then be over. */
        public long over() {
            return effects.stream().mapToLong(Effect::over).sum();
        }
    }

    /**
     * Terms of one kind that would move; cases that are kept from anybody are not among them.
     *
     * @param over how many would have run out that have not now
     * @param examples a few of them
     */
    record Effect(Clock clock, long terms, long over, List<Example> examples) {
        public Effect {
            examples = List.copyOf(examples);
        }
    }

    /** @param number of the petition */
    record Example(String number, LocalDate from, LocalDate to) {}
}
