package org.fengqiao.projections.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.ClockChange;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.PetitionDecider;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.history.CaseStory;

/** Asks the decider itself and keeps nothing of the answer but the clocks (试算): a foretold date cannot differ from the real one. */
public final class DecidedForesight implements Foresight {
    private final CaseHistory history;
    private final Function<Actor, Facts> facts;

    public DecidedForesight(CaseHistory history, Function<Actor, Facts> facts) {
        this.history = history;
        this.facts = facts;
    }

    @Override
    public List<ClockChange> of(Actor actor, PetitionCommand command) {
        var story = story(command.caseId());
        var today = facts.apply(actor);
        var relations = story.glance().involvement().of(actor, today.units());
        Authority.require(actor, command.permission(), relations);
        var last = new LinkedHashMap<Clock, ClockChange>();
        PetitionDecider.decide(story.petition(), command, today).stream()
                .flatMap(event -> event.clocks().stream())
                .forEach(change -> last.put(change.clock(), change));
        return List.copyOf(last.values());
    }

    @Override
    public boolean owesNotice(Actor actor, String caseId) {
        var glance = story(caseId).glance();
        var relations = glance.involvement().of(actor, facts.apply(actor).units());
        Authority.require(actor, Permission.READ_FILE, relations);
        return glance.reachable();
    }

    private CaseStory story(String caseId) {
        return CaseStory.of(history.of(caseId)).orElseThrow(() -> Refused.unknown("case.unknown"));
    }
}
