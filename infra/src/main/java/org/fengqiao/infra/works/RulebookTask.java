package org.fengqiao.infra.works;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.CarryOverCommand.FollowRulebook;
import org.fengqiao.infra.engine.RulebookNow;
import org.fengqiao.projections.works.Works.Kind;
import org.springframework.stereotype.Component;

/** How open terms follow an amended rule (期限随规则修订办理): a command for each case in which a term ends after its first day. */
@Component
class RulebookTask implements Task {
    /**
     * @param from version of the rulebook that held before
     * @param first the first day of receipt for which the amended rule holds; no term of such a letter ends earlier
     */
    record Plan(String from, LocalDate first) {}

    private final Jobs jobs;
    private final DueCases cases;
    private final RulebookNow rulebook;

    RulebookTask(Jobs jobs, DueCases cases, RulebookNow rulebook) {
        this.jobs = jobs;
        this.cases = cases;
        this.rulebook = rulebook;
    }

    @Override
    public Kind kind() {
        return Kind.RULEBOOK;
    }

    @Override
    public List<String> steps() {
        return List.of("CASES");
    }

    /** By the book that holds by now: what was amended since is followed in one go. */
    @Override
    public Job step(Job job, Actor actor) {
        var plan = jobs.plan(job, Plan.class);
        rulebook.refresh();
        var to = rulebook.get().version();
        return cases.step(
                job, plan.first(), caseId -> new FollowRulebook(caseId, plan.from(), to), "petition.no-term-follows");
    }
}
