package org.fengqiao.infra.works;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.roster.RosterBook;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.worklist.CaseSweep;
import org.springframework.stereotype.Component;

/** Who could go on with what somebody leaves (接手人选). */
@Component
record Colleagues(RosterBook roster, Units units, CaseSweep sweep) {
    /**
     * Whoever else works on cases there: petition officers first, then heads, then mediators, who decide none; among
     * equals the one with the fewest open cases.
     */
    List<String> at(UnitCode unit, String butFor) {
        return roster.staffOf(unit).stream()
                .filter(person -> !person.account().equals(butFor))
                .sorted(Comparator.comparingInt(Colleagues::rank)
                        .thenComparingLong(this::openCases)
                        .thenComparing(Actor.Staff::account))
                .map(Actor.Staff::account)
                .toList();
    }

    private static int rank(Actor.Staff person) {
        if (person.has(Duty.PETITION_OFFICER)) {
            return 0;
        }
        return person.has(Duty.DIRECTOR) ? 1 : 2;
    }

    private long openCases(Actor.Staff person) {
        return sweep.countOf(person.account(), List.of(person.unit()));
    }

    /** The nearest unit above where anybody works on cases. */
    Optional<UnitCode> nearestAbove(UnitCode unit) {
        return units.tree().upFrom(unit).stream()
                .skip(1)
                .filter(above -> !roster.staffOf(above).isEmpty())
                .findFirst();
    }
}
