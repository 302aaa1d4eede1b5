package org.fengqiao.infra.works;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.domain.account.LeftBehind;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.petition.CarryOverCommand;
import org.fengqiao.domain.petition.CarryOverCommand.HandOver;
import org.fengqiao.domain.petition.CarryOverCommand.HandOverCharge;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.accounts.Placing;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.projections.worklist.CaseSweep;
import org.fengqiao.projections.worklist.CaseSweep.Found;
import org.fengqiao.projections.works.Works.Kind;
import org.fengqiao.projections.works.Works.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How the cases of somebody who leaves are handed over (离岗交接办理): first the account leaves, so that nothing new comes to
 * it, then every case passes, and whatever the person answered for as a leader. Whoever was named is asked first; who left
 * as well meanwhile, or must stay away from a case, is passed over for the next colleague.
 */
@Component
class HandOverTask implements Task {
    private static final int AT_ONCE = 50;

    /** How somebody leaves (离岗方式). */
    enum Manner {
        /** 停用. */
        CLOSED,
        /** 调动. */
        MOVED,
        /** 变更职责. */
        DUTIES
    }

    /**
     * @param to who was named; null for nobody
     * @param movesTo the unit to which the account moves; null when it stays or is closed
     * @param duties those that it has from now on; null when they stay or it is closed
     * @param left what it can do no longer; null for everything
     * @param at the units at which cases may lie with it
     */
    record Plan(
            String account,
            @Nullable String to,
            @Nullable UnitCode movesTo,
            @Nullable Set<Duty> duties,
            @Nullable LeftBehind left,
            List<UnitCode> at) {
        Manner manner() {
            if (movesTo != null) {
                return Manner.MOVED;
            }
            return duties == null ? Manner.CLOSED : Manner.DUTIES;
        }

        /** Whether at least that much passes to others. */
        boolean passes(LeftBehind what) {
            return left == null || left.compareTo(what) >= 0;
        }
    }

    private enum Step {
        CLOSING,
        CASES,
        CHARGES,
        UNTAKEN
    }

    private final Jobs jobs;
    private final CommandDoor door;
    private final Placing placing;
    private final CaseSweep sweep;
    private final Charges charges;
    private final Colleagues colleagues;
    private final Signatures signatures;

    HandOverTask(
            Jobs jobs,
            CommandDoor door,
            Placing placing,
            CaseSweep sweep,
            Charges charges,
            Colleagues colleagues,
            Signatures signatures) {
        this.signatures = signatures;
        this.jobs = jobs;
        this.door = door;
        this.placing = placing;
        this.sweep = sweep;
        this.charges = charges;
        this.colleagues = colleagues;
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
            case UNTAKEN -> leaveUntaken(job, plan);
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
        signatures.end(actor, plan);
        var cases = plan.passes(LeftBehind.EVERYTHING) ? sweep.countAllOf(plan.account(), plan.at()) : 0;
        var next = plan.passes(LeftBehind.EVERYTHING) ? Step.CASES : Step.CHARGES;
        return job.atPhase(next.ordinal()).counted(cases + charges.count(plan.account(), plan.at()));
    }

    /** Refuses with {@code account.closed} or {@code account.changes-nothing} what is done already. */
    void leave(Actor actor, Plan plan) {
        var duties = plan.duties();
        var unit = plan.movesTo();
        if (unit != null) {
            placing.move(actor, plan.account(), unit);
        } else if (duties != null) {
            placing.changeDuties(actor, plan.account(), duties);
        } else {
            placing.close(actor, plan.account());
        }
    }

    /** Whoever was named first, then everybody else there. */
    private List<String> whoGoesOn(Plan plan, UnitCode unit) {
        var others = colleagues.at(unit, plan.account()).stream();
        return Stream.concat(Stream.ofNullable(plan.to()), others).distinct().toList();
    }

    private Job handOver(Job job, Plan plan) {
        var page = sweep.of(plan.account(), plan.at(), job.after(), AT_ONCE);
        var there = new HashMap<UnitCode, List<String>>();
        var left = page.stream()
                .filter(found -> {
                    var to = there.computeIfAbsent(found.holder().unit(), unit -> whoGoesOn(plan, unit));
                    return !passes(job, new HandOver(found.caseId(), plan.account(), to));
                })
                .toList();
        var further = job.dealtWith(Found.told(page) - Found.told(left), left.size());
        return page.size() < AT_ONCE
                ? further.atPhase(Step.CHARGES.ordinal())
                : further.past(page.getLast().caseId());
    }

    private Job handOverCharges(Job job, Plan plan) {
        var page = charges.page(job.after(), AT_ONCE);
        var own = page.stream().filter(charges.of(plan.account(), plan.at())).toList();
        var to = own.isEmpty()
                ? List.<String>of()
                : plan.at().stream()
                        .flatMap(unit -> whoGoesOn(plan, unit).stream())
                        .distinct()
                        .toList();
        var left = own.stream()
                .filter(found -> !passes(job, new HandOverCharge(found.caseId(), plan.account(), to)))
                .toList();
        var further = job.dealtWith(Found.told(own) - Found.told(left), left.size());
        return page.size() < AT_ONCE
                ? further.atPhase(Step.UNTAKEN.ordinal())
                : further.past(page.getLast().caseId());
    }

    /** Where the last one left, what nobody had taken is nobody's to take: each case says so, and those above are told. */
    private Job leaveUntaken(Job job, Plan plan) {
        if (!plan.passes(LeftBehind.EVERYTHING) || job.item() >= plan.at().size()) {
            return job.ended(State.COMPLETED);
        }
        var unit = plan.at().get(job.item());
        if (!whoGoesOn(plan, unit).isEmpty()) {
            return job.nextItem();
        }
        var page = sweep.untakenAt(unit, job.after(), AT_ONCE);
        page.forEach(found -> passes(job, new HandOver(found.caseId(), plan.account(), List.of())));
        return page.size() < AT_ONCE ? job.nextItem() : job.past(page.getLast().caseId());
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
