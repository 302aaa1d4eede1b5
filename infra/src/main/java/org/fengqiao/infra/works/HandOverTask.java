package org.fengqiao.infra.works;

import java.util.Arrays;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.CarryOverCommand;
import org.fengqiao.domain.petition.CarryOverCommand.HandOver;
import org.fengqiao.domain.petition.CarryOverCommand.HandOverCharge;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.projections.accounts.Accounts;
import org.fengqiao.projections.worklist.CaseSweep;
import org.fengqiao.projections.worklist.CaseSweep.Found;
import org.fengqiao.projections.works.Works.Kind;
import org.fengqiao.projections.works.Works.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How the cases of somebody who leaves are handed over (离岗交接办理): first the account leaves, so that nothing new comes to
 * it, then every case passes, and whatever the person answered for as a leader.
 */
@Component
class HandOverTask implements Task {
    private static final int AT_ONCE = 50;

    /**
     * @param to null for nobody
     * @param movesTo the unit to which the account moves; null when it is closed
     * @param at the units at which cases may lie with it
     */
    record Plan(
            String account, @Nullable String to, @Nullable UnitCode movesTo, List<UnitCode> at) {}

    private enum Step {
        CLOSING,
        CASES,
        CHARGES
    }

    private final Jobs jobs;
    private final CommandDoor door;
    private final Accounts accounts;
    private final CaseSweep sweep;
    private final Charges charges;

    HandOverTask(Jobs jobs, CommandDoor door, Accounts accounts, CaseSweep sweep, Charges charges) {
        this.jobs = jobs;
        this.door = door;
        this.accounts = accounts;
        this.sweep = sweep;
        this.charges = charges;
    }

    @Override
    public Kind kind() {
        return Kind.HAND_OVER;
    }

    @Override
    public List<String> steps() {
        return Arrays.stream(Step.values()).map(Enum::name).toList();
    }

    @Override
    public Job step(Job job, Actor actor) {
        var plan = jobs.plan(job, Plan.class);
        return switch (Step.values()[job.phase()]) {
            case CLOSING -> left(job, actor, plan);
            case CASES -> handOver(job, plan);
            case CHARGES -> handOverCharges(job, plan);
        };
    }

    private Job left(Job job, Actor actor, Plan plan) {
        try {
            leave(actor, plan);
        } catch (Refused refused) {
            if (!refused.code().equals("account.closed") && !refused.code().equals("account.changes-nothing")) {
                throw refused;
            }
        }
        return job.atPhase(Step.CASES.ordinal())
                .counted(sweep.countAllOf(plan.account(), plan.at()) + charges.count(plan.account(), plan.at()));
    }

    /** Refuses with {@code account.closed} or {@code account.changes-nothing} what is done already. */
    void leave(Actor actor, Plan plan) {
        if (plan.movesTo() == null) {
            accounts.close(actor, plan.account());
        } else {
            accounts.move(actor, plan.account(), plan.movesTo());
        }
    }

    private Job handOver(Job job, Plan plan) {
        var page = sweep.of(plan.account(), plan.at(), job.after(), AT_ONCE);
        var left = page.stream()
                .filter(found -> !passes(job, new HandOver(found.caseId(), plan.account(), plan.to())))
                .toList();
        var further = job.dealtWith(Found.told(page) - Found.told(left), left.size());
        return page.size() < AT_ONCE
                ? further.atPhase(Step.CHARGES.ordinal())
                : further.past(page.getLast().caseId());
    }

    private Job handOverCharges(Job job, Plan plan) {
        var page = charges.page(job.after(), AT_ONCE);
        var own = page.stream().filter(charges.of(plan.account(), plan.at())).toList();
        var left = own.stream()
                .filter(found -> !passes(job, new HandOverCharge(found.caseId(), plan.account(), plan.to())))
                .toList();
        var further = job.dealtWith(Found.told(own) - Found.told(left), left.size());
        return page.size() < AT_ONCE
                ? further.ended(State.COMPLETED)
                : further.past(page.getLast().caseId());
    }

    /** What does not lie with that person any more has passed. */
    private boolean passes(Job job, CarryOverCommand command) {
        try {
            var id = job.id() + "/" + command.getClass().getSimpleName() + "/" + command.caseId();
            door.send(new Actor.House(), command, id);
            return true;
        } catch (Refused refused) {
            if (CommandDoor.lostEveryRace(refused)) {
                throw refused;
            }
            return refused.code().equals("petition.not-with-that-person")
                    || refused.code().equals("petition.not-in-that-persons-charge");
        }
    }
}
