package org.fengqiao.infra.works;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.CarryOverCommand.MoveTerms;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.projections.worklist.CaseSweep;
import org.fengqiao.projections.worklist.CaseSweep.Found;
import org.fengqiao.projections.works.Works.Kind;
import org.fengqiao.projections.works.Works.State;
import org.springframework.stereotype.Component;

/** How open terms follow a new calendar (期限调整办理): a command for each case in which a term ends on its days. */
@Component
class CalendarTask implements Task {
    private static final int AT_ONCE = 50;

    /** @param first the first day that the notice names */
    record Plan(String from, String to, LocalDate first) {}

    private final Jobs jobs;
    private final CommandDoor door;
    private final CaseSweep sweep;

    CalendarTask(Jobs jobs, CommandDoor door, CaseSweep sweep) {
        this.jobs = jobs;
        this.door = door;
        this.sweep = sweep;
    }

    @Override
    public Kind kind() {
        return Kind.CALENDAR;
    }

    @Override
    public List<String> steps() {
        return List.of("CASES");
    }

    @Override
    public Job step(Job job, Actor actor) {
        var plan = jobs.plan(job, Plan.class);
        var counted = job.total() < 0 ? job.counted(sweep.countDueFrom(plan.first())) : job;
        var page = sweep.dueFrom(plan.first(), job.after(), AT_ONCE);
        page.forEach(found -> move(job, plan, found.caseId()));
        var further = counted.dealtWith(Found.told(page), 0);
        return page.size() < AT_ONCE
                ? further.ended(State.COMPLETED)
                : further.past(page.getLast().caseId());
    }

    /** A case whose terms stay as they are, or that ended since, has nothing to move. */
    private void move(Job job, Plan plan, String caseId) {
        try {
            door.send(new Actor.House(), new MoveTerms(caseId, plan.from(), plan.to()), job.id() + "/" + caseId);
        } catch (Refused refused) {
            if (!refused.code().equals("petition.no-term-moves")) {
                throw refused;
            }
        }
    }
}
