package org.fengqiao.infra.works;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.domain.amendment.RulebookEvent;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.CarryOverCommand.FollowRulebook;
import org.fengqiao.domain.petition.ClockChange;
import org.fengqiao.domain.petition.PetitionDecider;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.rules.Rules.Effect;
import org.fengqiao.projections.rules.Rules.Example;

/** How many terms of which kind would move (拟调整期限): each case is asked, and the answer thrown away. */
final class RuleMoves {
    private static final int MOST_EXAMPLES = 5;

    private final RulebookEvent would;
    private final Facts world;
    private final Map<Clock, Effect> effects = new EnumMap<>(Clock.class);

    /** @param world as it would be, with the amended rulebook in force */
    RuleMoves(RulebookEvent would, Facts world) {
        this.would = would;
        this.world = world;
    }

    void take(String number, List<Recorded> events) {
        var story = CaseStory.of(events);
        if (story.isEmpty()) {
            return;
        }
        var command = new FollowRulebook(story.get().caseId(), would.before(), would.version());
        try {
            PetitionDecider.decide(story.get().petition(), command, world)
                    .forEach(event -> event.clocks().forEach(change -> take(number, story.get(), change)));
        } catch (Refused _) {
            return; // nothing about it moves
        }
    }

    private void take(String number, CaseStory story, ClockChange change) {
        var is = change.deadline();
        var was = story.glance().deadline(change.clock());
        if (is != null && was.isPresent()) {
            effects.merge(change.clock(), effect(number, was.get(), is), RuleMoves::both);
        }
    }

    private Effect effect(String number, Deadline was, Deadline is) {
        var over = is.isPastOn(world.today()) && !was.isPastOn(world.today());
        return new Effect(is.clock(), 1, over ? 1 : 0, List.of(new Example(number, was.on(), is.on())));
    }

    private static Effect both(Effect sofar, Effect one) {
        var examples = new ArrayList<>(sofar.examples());
        if (examples.size() < MOST_EXAMPLES) {
            examples.addAll(one.examples());
        }
        return new Effect(sofar.clock(), sofar.terms() + one.terms(), sofar.over() + one.over(), examples);
    }

    List<Effect> effects() {
        return List.copyOf(effects.values());
    }
}
