package org.fengqiao.infra.works;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.CarryOverCommand.MoveTerms;
import org.fengqiao.projections.works.Works.Kind;
import org.springframework.stereotype.Component;

/** How open terms follow a new calendar (期限调整办理): a command for each case in which a term ends on its days. */
@Component
class CalendarTask implements Task {
    /** @param first the first day that the notice names */
    record Plan(String from, String to, LocalDate first) {}

    private final Jobs jobs;
    private final DueCases cases;

    CalendarTask(Jobs jobs, DueCases cases) {
        this.jobs = jobs;
        this.cases = cases;
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
        return cases.step(
                job, plan.first(), caseId -> new MoveTerms(caseId, plan.from(), plan.to()), "petition.no-term-moves");
    }
}
