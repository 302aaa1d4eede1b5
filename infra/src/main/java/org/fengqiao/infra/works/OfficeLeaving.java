package org.fengqiao.infra.works;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.accounts.Leaving;
import org.fengqiao.projections.roster.RosterBook;
import org.fengqiao.projections.roster.RosterBook.PersonRow;
import org.fengqiao.projections.worklist.CaseSweep;
import org.fengqiao.projections.works.Works.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what lies with somebody who leaves, and hands it over. */
@Component
class OfficeLeaving implements Leaving {
    private final OfficeWorks works;
    private final HandOverTask task;
    private final RosterBook roster;
    private final CaseSweep sweep;
    private final Charges charges;

    OfficeLeaving(OfficeWorks works, HandOverTask task, RosterBook roster, CaseSweep sweep, Charges charges) {
        this.works = works;
        this.task = task;
        this.roster = roster;
        this.sweep = sweep;
        this.charges = charges;
    }

    @Override
    public Preview preview(Actor actor, String account) {
        Authority.require(actor, Permission.KEEP_ACCOUNTS);
        var at = roster.unitsOf(actor, account);
        var open = sweep.countOf(account, at);
        var ended = sweep.countAllOf(account, at) - open;
        return new Preview(open, ended, charges.count(account, List.copyOf(at)), colleagues(actor, account));
    }

    private List<PersonRow> colleagues(Actor actor, String account) {
        return roster.find(account)
                .map(staff -> roster.ofUnit(actor, staff.unit()).stream()
                        .filter(person -> !person.account().equals(account))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public String leave(Actor actor, String account, @Nullable String to) {
        return begin(actor, account, to, null);
    }

    @Override
    public String move(Actor actor, String account, UnitCode unit, @Nullable String to) {
        return begin(actor, account, to, unit);
    }

    private String begin(Actor actor, String account, @Nullable String to, @Nullable UnitCode movesTo) {
        Authority.require(actor, Permission.KEEP_ACCOUNTS);
        if (to != null
                && colleagues(actor, account).stream()
                        .noneMatch(person -> person.account().equals(to))) {
            throw Refused.invalid("account.not-a-colleague");
        }
        var plan = new HandOverTask.Plan(account, to, movesTo, others(roster.unitsOf(actor, account), movesTo));
        var about = List.of(account, to == null ? "" : to);
        return works.beginAfter(() -> task.leave(actor, plan), actor, Kind.HAND_OVER, plan, about);
    }

    private static List<UnitCode> others(Set<UnitCode> units, @Nullable UnitCode movesTo) {
        return units.stream().filter(unit -> !unit.equals(movesTo)).sorted().collect(Collectors.toList());
    }
}
