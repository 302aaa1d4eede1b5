package org.fengqiao.infra.works;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.domain.amendment.RulebookDecider;
import org.fengqiao.domain.amendment.RulebookEvent;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.rulebook.Rule;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.engine.Reasons;
import org.fengqiao.infra.engine.RulebookNow;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.rules.RuleDraft;
import org.fengqiao.projections.rules.Rules;
import org.fengqiao.projections.words.Vault;
import org.fengqiao.projections.worklist.CaseSweep;
import org.fengqiao.projections.works.Works.Kind;
import org.springframework.stereotype.Component;

/** Says what a change of a rule would move by deciding it for every case, makes it, and lets open terms follow. */
@Component
class OfficeRules implements Rules {
    private static final int AT_ONCE = 200;

    /** For what is only thought about. */
    private static final Sealed NOT_SAID = new Sealed("", "", "");

    private final RulebookNow rulebook;
    private final CommandDoor door;
    private final OfficeWorks works;
    private final Reasons reasons;
    private final Vault vault;
    private final CaseSweep sweep;
    private final CaseHistory history;
    private final Function<Actor, Facts> facts;

    OfficeRules(
            RulebookNow rulebook,
            CommandDoor door,
            OfficeWorks works,
            Reasons reasons,
            Vault vault,
            CaseSweep sweep,
            CaseHistory history,
            Function<Actor, Facts> facts) {
        this.rulebook = rulebook;
        this.door = door;
        this.works = works;
        this.reasons = reasons;
        this.vault = vault;
        this.sweep = sweep;
        this.history = history;
        this.facts = facts;
    }

    @Override
    public Rulebook now() {
        return rulebook.get();
    }

    @Override
    public List<Amended> history(Actor actor) {
        Authority.require(actor, Permission.KEEP_RULEBOOK);
        rulebook.refresh();
        var book = rulebook.get();
        var told = new ArrayList<Amended>();
        for (var each : rulebook.told()) {
            var event = (RulebookEvent) each.event();
            told.add(new Amended(
                    event.from(),
                    event.version(),
                    entry(book.asOf(event.before()).orElseGet(rulebook::shipped), event),
                    entry(book.asOf(event.version()).orElse(book), event),
                    vault.open(event.reason()).orElse(""),
                    each.recordedAt(),
                    each.account()));
        }
        return told.reversed();
    }

    @Override
    public Preview preview(Actor actor, RuleDraft draft) {
        Authority.require(actor, Permission.KEEP_RULEBOOK);
        rulebook.refresh();
        var would = decided(actor, draft, rulebook.get().version());
        var now = rulebook.get();
        var next = rulebook.amendments().after(would).on(rulebook.shipped());
        var moves = new RuleMoves(would, facts.apply(new Actor.House()).under(next));
        if (reachesOpenTerms(draft)) {
            sweep(draft.from(), moves);
        }
        return new Preview(would.before(), would.version(), entry(now, would), entry(next, would), moves.effects());
    }

    private void sweep(LocalDate first, RuleMoves moves) {
        var after = "";
        List<CaseSweep.Found> page;
        do {
            page = sweep.dueFrom(first, after, AT_ONCE);
            page.stream()
                    .filter(CaseSweep.Found::told)
                    .forEach(found -> moves.take(found.number(), history.of(found.caseId())));
            after = page.isEmpty() ? after : page.getLast().caseId();
        } while (page.size() == AT_ONCE);
    }

    /** What is turned on or off leaves terms as they were told; what holds from tomorrow on meets no letter yet. */
    private boolean reachesOpenTerms(RuleDraft draft) {
        return switch (draft) {
            case RuleDraft.Amending amending ->
                !amending.from().isAfter(facts.apply(new Actor.House()).today());
            case RuleDraft.Turning _ -> false;
        };
    }

    @Override
    public Optional<String> change(Actor actor, RuleDraft draft, String before, String reason, String commandId) {
        Authority.require(actor, Permission.KEEP_RULEBOOK);
        rulebook.refresh();
        var command = draft.command(before, reasons.seal(actor, reason));
        Runnable amend = () -> {
            door.send(actor, command, commandId);
            rulebook.refresh();
        };
        if (!reachesOpenTerms(draft)) {
            amend.run();
            return Optional.empty();
        }
        var begun = works.begun(Kind.RULEBOOK, about -> about.getFirst().equals(before));
        if (begun.isPresent()) {
            amend.run();
            return begun;
        }
        var plan = new RulebookTask.Plan(before, draft.from());
        var about = List.of(before, decided(actor, draft, before).version(), draft.rule());
        return Optional.of(works.beginAfter(amend, actor, Kind.RULEBOOK, plan, about));
    }

    private RulebookEvent decided(Actor actor, RuleDraft draft, String before) {
        return RulebookDecider.decide(rulebook.amendments(), draft.command(before, NOT_SAID), facts.apply(actor))
                .getFirst();
    }

    private static Rule entry(Rulebook book, RulebookEvent event) {
        return book.entry(event.rule(), event.from())
                .orElseThrow(() -> new IllegalStateException("an amendment changes an entry that is there"));
    }
}
