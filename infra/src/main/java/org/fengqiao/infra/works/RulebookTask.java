package org.fengqiao.infra.works;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.CarryOverCommand.FollowRulebook;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.engine.RulebookNow;
import org.fengqiao.projections.worklist.CaseSweep;
import org.fengqiao.projections.worklist.CaseSweep.Found;
import org.fengqiao.projections.works.Works.Kind;
import org.fengqiao.projections.works.Works.State;
import org.springframework.stereotype.Component;

/** How open terms follow an amended rule (期限随规则修订办理): a command for each case in which a term ends after its first day. */
@Component
class RulebookTask implements Task {
    private static final int AT_ONCE = 50;

    /**
     * @param from version of the rulebook that held before
     * @param first the first day of receipt for which the amended rule holds; no term of such a letter ends earlier
     */
    record Plan(String from, LocalDate first) {}

    private final Jobs jobs;
    private final CommandDoor door;
    private final CaseSweep sweep;
    private final RulebookNow rulebook;

    RulebookTask(Jobs jobs, CommandDoor door, CaseSweep sweep, RulebookNow rulebook) {
        this.jobs = jobs;
        this.door = door;
        this.sweep = sweep;
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

    @Override
    public Job step(Job job, Actor actor) {
        var plan = jobs.plan(job, Plan.class);
        rulebook.refresh();
        var counted = job.total() < 0 ? job.counted(sweep.countDueFrom(plan.first())) : job;
        var page = sweep.dueFrom(plan.first(), job.after(), AT_ONCE);
        page.forEach(found -> follow(job, plan, found.caseId()));
        var further = counted.dealtWith(Found.told(page), 0);
        return page.size() < AT_ONCE
                ? further.ended(State.COMPLETED)
                : further.past(page.getLast().caseId());
    }

    /** By the book that holds by now: what was amended since is followed in one go. */
    private void follow(Job job, Plan plan, String caseId) {
        var to = rulebook.get().version();
        try {
            door.send(new Actor.House(), new FollowRulebook(caseId, plan.from(), to), job.id() + "/" + caseId);
        } catch (Refused refused) {
            if (!refused.code().equals("petition.no-term-follows")) {
                throw refused;
            }
        }
    }
}
