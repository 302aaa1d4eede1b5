package org.fengqiao.infra.works;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.account.AccountCommand.MoveAccount;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.hotline.CallCommand.FollowCall;
import org.fengqiao.domain.organisation.UnitCommand.MoveUnit;
import org.fengqiao.domain.organisation.UnitCommand.SucceedUnit;
import org.fengqiao.domain.petition.CarryOverCommand.FollowUnit;
import org.fengqiao.domain.proposal.ProposalCommand.FollowProposal;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.projections.hotline.MongoCalls;
import org.fengqiao.projections.proposal.MongoProposals;
import org.fengqiao.projections.roster.RosterBook;
import org.fengqiao.projections.roster.RosterBook.PersonRow;
import org.fengqiao.projections.units.Successions.Plan;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.projections.worklist.CaseSweep;
import org.fengqiao.projections.worklist.CaseSweep.Found;
import org.fengqiao.projections.works.Works.Kind;
import org.fengqiao.projections.works.Works.State;
import org.springframework.stereotype.Component;

/**
 * How units pass over to those that take their place (撤并办理): what stands below them, then they themselves, then their
 * people, then their open cases, whatever else they have to do with, and at last the calls that were for them and the
 * proposals that they made or got.
 *
 * <p>People come before cases, so that each case is decided by where its person is. What belongs to the house is changed
 * on behalf of the administrator; cases are the house's own to carry over, because an administrator reads none and may
 * stand behind the wall of one.
 */
@Component
class SuccessionTask implements Task {
    private static final int AT_ONCE = 50;
    private static final int PEOPLE_AT_ONCE = 200;

    private enum Step {
        BELOW,
        UNITS,
        PEOPLE,
        OPEN_CASES,
        EVERYTHING_ELSE,
        CALLS,
        PROPOSALS
    }

    private final Jobs jobs;
    private final CommandDoor door;
    private final Units units;
    private final RosterBook roster;
    private final CaseSweep sweep;
    private final MongoCalls calls;
    private final MongoProposals proposals;

    SuccessionTask(
            Jobs jobs,
            CommandDoor door,
            Units units,
            RosterBook roster,
            CaseSweep sweep,
            MongoCalls calls,
            MongoProposals proposals) {
        this.jobs = jobs;
        this.door = door;
        this.units = units;
        this.roster = roster;
        this.sweep = sweep;
        this.calls = calls;
        this.proposals = proposals;
    }

    @Override
    public Kind kind() {
        return Kind.SUCCESSION;
    }

    @Override
    public List<String> steps() {
        return List.of(Step.values()).stream().map(Enum::name).toList();
    }

    @Override
    public Job step(Job job, Actor actor) {
        var plan = jobs.plan(job, Plan.class);
        if (job.phase() >= Step.values().length) {
            return job.ended(State.COMPLETED);
        }
        if (job.item() >= plan.units().size()) {
            return job.atPhase(job.phase() + 1);
        }
        var unit = plan.units().get(job.item());
        return switch (Step.values()[job.phase()]) {
            case BELOW -> below(job, actor, plan, unit);
            case UNITS -> succeed(job, actor, plan, unit);
            case PEOPLE -> people(job, actor, plan, unit);
            case OPEN_CASES -> open(job, plan, unit);
            case EVERYTHING_ELSE -> everythingElse(job, plan, unit);
            case CALLS -> calls(job, plan, unit);
            case PROPOSALS -> proposals(job, plan, unit);
        };
    }

    private Job below(Job job, Actor actor, Plan plan, UnitCode unit) {
        for (var row : units.children(unit)) {
            var to = successor(plan, row.code().value());
            var from = later(plan.on(), row.validFrom());
            door.send(actor, new MoveUnit(row.code(), to, from), job.id() + "/below/" + row.code());
        }
        return job.nextItem();
    }

    /** A unit that is succeeded already was so by this work: nobody begins another for it. */
    private Job succeed(Job job, Actor actor, Plan plan, UnitCode unit) {
        if (units.find(unit).filter(UnitRow::open).isPresent()) {
            var command = new SucceedUnit(unit, plan.successors(), plan.on());
            door.send(actor, command, job.id() + "/unit/" + unit);
        }
        return job.nextItem();
    }

    private Job people(Job job, Actor actor, Plan plan, UnitCode unit) {
        for (var person : peopleAt(actor, unit)) {
            var from = later(plan.on(), since(actor, person, plan.on()));
            var command = new MoveAccount(person.account(), successor(plan, person.account()), from);
            door.send(actor, command, job.id() + "/person/" + person.account());
        }
        return job.nextItem();
    }

    /** Everybody who works there, whatever their duties. */
    List<PersonRow> peopleAt(Actor actor, UnitCode unit) {
        var found = new ArrayList<PersonRow>();
        var page = roster.page(actor, null, PEOPLE_AT_ONCE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(person -> person.until() == null && person.unit().equals(unit))
                    .forEach(found::add);
            page = roster.page(actor, page.getLast().account(), PEOPLE_AT_ONCE);
        }
        return found;
    }

    /** Nobody is moved before the day on which they came. */
    private LocalDate since(Actor actor, PersonRow person, LocalDate on) {
        return roster.lastMove(actor, person.account()).orElse(on);
    }

    private Job open(Job job, Plan plan, UnitCode unit) {
        var counted = job.total() < 0
                ? job.counted(
                        plan.units().stream().mapToLong(sweep::countOpenWith).sum())
                : job;
        var page = sweep.openWith(unit, job.after(), AT_ONCE);
        var left = follow(job, plan, unit, page);
        return further(counted.dealtWith(Found.told(page) - Found.told(left), left.size()), page);
    }

    private Job everythingElse(Job job, Plan plan, UnitCode unit) {
        var page = sweep.anyWith(unit, job.after(), AT_ONCE);
        var left = follow(job, plan, unit, page);
        return further(job.dealtWith(0, left.size()), page);
    }

    /** A call has no person who goes on with it, so all go to the first. */
    private Job calls(Job job, Plan plan, UnitCode unit) {
        var page = calls.at(unit, job.after(), AT_ONCE);
        for (var callId : page) {
            var command = new FollowCall(callId, unit, plan.successors().getFirst());
            door.send(new Actor.House(), command, job.id() + "/call/" + callId);
        }
        return page.size() < AT_ONCE ? job.nextItem() : job.past(page.getLast());
    }

    private Job proposals(Job job, Plan plan, UnitCode unit) {
        var page = proposals.at(unit, job.after(), AT_ONCE);
        for (var proposalId : page) {
            var command = new FollowProposal(proposalId, unit, plan.successors().getFirst());
            door.send(new Actor.House(), command, job.id() + "/proposal/" + proposalId);
        }
        return page.size() < AT_ONCE ? job.nextItem() : job.past(page.getLast());
    }

    private static Job further(Job job, List<Found> page) {
        return page.size() < AT_ONCE ? job.nextItem() : job.past(page.getLast().caseId());
    }

    /** Answers what could not follow. */
    private List<Found> follow(Job job, Plan plan, UnitCode unit, List<Found> page) {
        return page.stream().filter(found -> !follows(job, plan, unit, found)).toList();
    }

    private boolean follows(Job job, Plan plan, UnitCode unit, Found found) {
        var command = new FollowUnit(found.caseId(), unit, successorOf(plan, unit, found));
        try {
            door.send(new Actor.House(), command, job.id() + "/" + unit + "/" + found.caseId());
            return true;
        } catch (Refused refused) {
            if (CommandDoor.lostEveryRace(refused)) {
                throw refused;
            }
            return refused.code().equals("petition.nothing-to-follow");
        }
    }

    /** As somebody chose for the case, else where its person went, else the first. */
    private UnitCode successorOf(Plan plan, UnitCode unit, Found found) {
        return plan.chosenFor(found.number())
                .or(() -> found.holder().unit().equals(unit) ? wentTo(plan, found) : Optional.empty())
                .orElseGet(() -> plan.successors().getFirst());
    }

    private Optional<UnitCode> wentTo(Plan plan, Found found) {
        return Optional.ofNullable(found.holder().account())
                .flatMap(roster::find)
                .map(Actor.Staff::unit)
                .filter(plan.successors()::contains);
    }

    private static UnitCode successor(Plan plan, String key) {
        return plan.chosenFor(key).orElseGet(() -> plan.successors().getFirst());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
