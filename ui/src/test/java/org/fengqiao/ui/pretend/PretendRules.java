package org.fengqiao.ui.pretend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.amendment.RulebookCommand.AmendRule;
import org.fengqiao.domain.amendment.RulebookCommand.TurnRule;
import org.fengqiao.domain.amendment.RulebookEvent;
import org.fengqiao.domain.amendment.RulebookEvent.RuleAmended;
import org.fengqiao.domain.amendment.RulebookEvent.RuleTurned;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Rule;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.rules.RuleDraft;
import org.fengqiao.projections.rules.Rules;
import org.jspecify.annotations.Nullable;

/** The rulebook as shipped, and what is asked of it from then on; two terms would move each time. */
public final class PretendRules implements Rules {
    public final List<String> changed = new ArrayList<>();
    public @Nullable Refused refusal;
    private final List<Amended> history = new ArrayList<>();
    private Rulebook book = Rulebook.petitions();

    @Override
    public Rulebook now() {
        return book;
    }

    @Override
    public List<Amended> history(Actor actor) {
        return history.reversed();
    }

    @Override
    public Preview preview(Actor actor, RuleDraft draft) {
        if (refusal != null) {
            throw refusal;
        }
        var would = event(draft);
        var next = book.amended(would.version(), would.rule(), would.from(), would::changed);
        var from = LocalDate.of(2026, 12, 8);
        var example = new Example("320508021000-2026-00017", from, from.minusDays(5));
        var effects = draft instanceof RuleDraft.Amending
                ? List.of(new Effect(Clock.NOTICE, 12, 3, List.of(example)))
                : List.<Effect>of();
        return new Preview(book.version(), would.version(), entry(book, draft), entry(next, draft), effects);
    }

    @Override
    public Optional<String> change(Actor actor, RuleDraft draft, String before, String reason, String commandId) {
        var would = event(draft);
        var was = entry(book, draft);
        book = book.amended(would.version(), would.rule(), would.from(), would::changed);
        var at = Instant.parse("2026-11-23T02:00:00Z");
        history.add(new Amended(draft.from(), would.version(), was, entry(book, draft), reason, at, "wang"));
        changed.add(draft + " before " + before + " because " + reason);
        return draft instanceof RuleDraft.Amending ? Optional.of("w1") : Optional.empty();
    }

    private RulebookEvent event(RuleDraft draft) {
        var version = "petitions-1." + (history.size() + 1);
        var unsaid = new Sealed("", "", "");
        return switch (draft.command(book.version(), unsaid)) {
            case AmendRule c ->
                new RuleAmended(
                        c.rule(), c.from(), c.amount(), c.unit(), c.law(), c.article(), c.before(), version, unsaid);
            case TurnRule c -> new RuleTurned(c.rule(), c.from(), c.on(), c.before(), version, unsaid);
        };
    }

    private static Rule entry(Rulebook book, RuleDraft draft) {
        return book.entry(draft.rule(), draft.from()).orElseThrow();
    }
}
