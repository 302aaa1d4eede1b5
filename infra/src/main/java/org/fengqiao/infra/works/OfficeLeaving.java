package org.fengqiao.infra.works;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.fengqiao.domain.account.AccountCorrection;
import org.fengqiao.domain.account.AccountForm;
import org.fengqiao.domain.account.LeftBehind;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.accounts.Placing;
import org.fengqiao.projections.accounts.Leaving;
import org.fengqiao.projections.roster.RosterBook;
import org.fengqiao.projections.roster.RosterBook.PersonRow;
import org.fengqiao.projections.worklist.CaseSweep;
import org.fengqiao.projections.works.Works.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says what lies with somebody who leaves, and hands it over. One leaves after the other, so that of two who name each other
 * only one does.
 */
@Component
class OfficeLeaving implements Leaving {
    private final OfficeWorks works;
    private final HandOverTask task;
    private final Placing placing;
    private final RosterBook roster;
    private final CaseSweep sweep;
    private final Charges charges;
    private final Colleagues colleagues;
    private final Signatures signatures;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    OfficeLeaving(
            OfficeWorks works,
            HandOverTask task,
            Placing placing,
            RosterBook roster,
            CaseSweep sweep,
            Charges charges,
            Colleagues colleagues,
            Signatures signatures) {
        this.signatures = signatures;
        this.works = works;
        this.task = task;
        this.placing = placing;
        this.roster = roster;
        this.sweep = sweep;
        this.charges = charges;
        this.colleagues = colleagues;
    }

    @Override
    public Preview preview(Actor actor, String account) {
        Authority.require(actor, Permission.KEEP_ACCOUNTS);
        var at = roster.unitsOf(actor, account);
        var open = sweep.countOf(account, at);
        var ended = sweep.countAllOf(account, at) - open;
        var unit = roster.find(account).map(Actor.Staff::unit);
        return new Preview(
                open,
                ended,
                charges.count(account, List.copyOf(at)),
                unit.map(where -> colleagues(account, where)).orElse(List.of()),
                unit.flatMap(colleagues::nearestAbove).orElse(null),
                unit.filter(where -> signatures.ofAccount(actor, account, where))
                        .isPresent());
    }

    private List<PersonRow> colleagues(String account, UnitCode unit) {
        return colleagues.at(unit, account).stream()
                .flatMap(colleague -> roster.row(colleague).stream())
                .toList();
    }

    @Override
    public String leave(Actor actor, String account, @Nullable String to) {
        return begin(actor, new HandOverTask.Plan(account, to, null, null, null, unitsOf(actor, account)));
    }

    @Override
    public String move(Actor actor, String account, UnitCode unit, @Nullable String to) {
        var others = unitsOf(actor, account).stream()
                .filter(before -> !before.equals(unit))
                .toList();
        return begin(actor, new HandOverTask.Plan(account, to, unit, null, null, others));
    }

    @Override
    public Optional<String> changeDuties(Actor actor, String account, Set<Duty> duties, @Nullable String to) {
        var left = roster.find(account)
                .map(staff -> LeftBehind.between(staff.duties(), duties))
                .orElse(LeftBehind.NOTHING);
        var plan = new HandOverTask.Plan(account, to, null, duties, left, unitsOf(actor, account));
        if (left == LeftBehind.NOTHING) {
            task.leave(actor, plan);
            return Optional.empty();
        }
        return Optional.of(begin(actor, plan));
    }

    /** What nobody is told of passes by a work, as if the account had been moved or had lost the duty. */
    @Override
    public void correct(Actor actor, String account, int entry, AccountCorrection correction, String reason) {
        var at = unitsOf(actor, account);
        Runnable correcting = () -> placing.correct(actor, account, entry, correction, reason);
        oneAtATime.lock();
        try {
            var plan = roster.historyOf(account)
                    .flatMap(history -> ended(
                            history.now(), history.corrected(entry, correction).now(), account, at));
            if (plan.isEmpty()) {
                correcting.run();
                return;
            }
            var owed = owed(preview(actor, account), plan.get());
            if (owed > 0) {
                throw Refused.conflict("account.correction-leaves-cases", Long.toString(owed));
            }
            if (sweep.of(account, at, "", 1).isEmpty()) {
                correcting.run();
                return;
            }
            works.beginAfter(correcting, actor, Kind.HAND_OVER, plan.get(), about(plan.get()));
        } finally {
            oneAtATime.unlock();
        }
    }

    /** What the account could do no longer if it had been as it would be told then; empty where it goes on as it is. */
    private static Optional<HandOverTask.Plan> ended(
            AccountForm now, AccountForm then, String account, List<UnitCode> at) {
        if (!now.open() || !then.open()) {
            return Optional.empty();
        }
        if (!then.unit().equals(now.unit())) {
            var others = at.stream().filter(unit -> !unit.equals(then.unit())).toList();
            return Optional.of(new HandOverTask.Plan(account, null, then.unit(), null, null, others));
        }
        var left = LeftBehind.between(now.duties(), then.duties());
        return left == LeftBehind.NOTHING
                ? Optional.empty()
                : Optional.of(new HandOverTask.Plan(account, null, null, then.duties(), left, at));
    }

    private List<UnitCode> unitsOf(Actor actor, String account) {
        Authority.require(actor, Permission.KEEP_ACCOUNTS);
        return roster.unitsOf(actor, account).stream().sorted().collect(Collectors.toList());
    }

    private static List<String> about(HandOverTask.Plan plan) {
        var to = plan.to();
        return List.of(plan.account(), plan.manner().name(), to == null ? "" : to);
    }

    private static long owed(Preview now, HandOverTask.Plan plan) {
        return plan.passes(LeftBehind.EVERYTHING) ? now.open() + now.charges() : now.charges();
    }

    private String begin(Actor actor, HandOverTask.Plan plan) {
        oneAtATime.lock();
        try {
            checkSomebodyGoesOn(actor, plan);
            return works.beginAfter(() -> task.leave(actor, plan), actor, Kind.HAND_OVER, plan, about(plan));
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Counted without what is kept from anybody, which passes to the colleague who fits best whether one is named or not. */
    private void checkSomebodyGoesOn(Actor actor, HandOverTask.Plan plan) {
        var to = plan.to();
        var now = preview(actor, plan.account());
        var there = now.colleagues().stream().map(PersonRow::account).toList();
        if (to != null && !there.contains(to)) {
            throw Refused.invalid("account.not-a-colleague");
        }
        var owed = owed(now, plan);
        if (to == null && owed > 0 && !there.isEmpty()) {
            throw Refused.conflict("account.nobody-goes-on", Long.toString(owed));
        }
    }
}
