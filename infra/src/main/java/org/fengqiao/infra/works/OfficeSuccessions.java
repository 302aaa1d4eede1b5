package org.fengqiao.infra.works;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.organisation.Succession;
import org.fengqiao.domain.organisation.UnitCommand.SucceedUnit;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.roster.RosterBook.PersonRow;
import org.fengqiao.projections.units.Successions;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.projections.worklist.CaseSweep;
import org.fengqiao.projections.works.Works.Kind;
import org.springframework.stereotype.Component;

/** Says what a succession would change, and begins it. */
@Component
class OfficeSuccessions implements Successions {
    private final OfficeWorks works;
    private final SuccessionTask task;
    private final Units units;
    private final CaseSweep sweep;
    private final Function<Actor, Facts> facts;

    OfficeSuccessions(
            OfficeWorks works, SuccessionTask task, Units units, CaseSweep sweep, Function<Actor, Facts> facts) {
        this.works = works;
        this.task = task;
        this.units = units;
        this.sweep = sweep;
        this.facts = facts;
    }

    @Override
    public Preview preview(Actor actor, Plan plan) {
        Authority.require(actor, Permission.KEEP_UNITS);
        check(actor, plan);
        return new Preview(plan.units().stream().map(unit -> loss(actor, unit)).toList());
    }

    private Loss loss(Actor actor, UnitCode unit) {
        return new Loss(
                required(unit),
                sweep.countAt(unit, true),
                sweep.countAt(unit, false),
                units.children(unit),
                task.peopleAt(actor, unit));
    }

    @Override
    public String begin(Actor actor, Plan plan) {
        Authority.require(actor, Permission.KEEP_UNITS);
        check(actor, plan);
        checkChosen(actor, plan);
        return works.begin(actor, Kind.SUCCESSION, plan, List.of(joined(plan.units()), joined(plan.successors())));
    }

    private static String joined(List<UnitCode> codes) {
        return codes.stream().map(UnitCode::value).collect(Collectors.joining(" "));
    }

    private void check(Actor actor, Plan plan) {
        if (plan.units().isEmpty()) {
            throw Refused.invalid("unit.nothing-to-succeed");
        }
        if (plan.units().size() > 1 && plan.successors().size() > 1) {
            throw Refused.invalid("unit.merge-or-split");
        }
        plan.chosen().values().stream()
                .filter(chosen -> !plan.successors().contains(chosen))
                .findFirst()
                .ifPresent(chosen -> {
                    throw Refused.invalid("unit.not-among-the-successors", chosen.value());
                });
        for (var unit : plan.units()) {
            var row = required(unit);
            var command = new SucceedUnit(unit, plan.successors(), plan.on());
            Succession.check(row.kind(), row.validFrom(), command, facts.apply(actor));
        }
    }

    /** A number that was mistyped would go with the rest, and nobody would know. */
    private void checkChosen(Actor actor, Plan plan) {
        var known = plan.units().stream()
                .flatMap(unit -> Stream.concat(
                        task.peopleAt(actor, unit).stream().map(PersonRow::account),
                        units.children(unit).stream().map(below -> below.code().value())))
                .collect(Collectors.toSet());
        for (var key : plan.chosen().keySet()) {
            if (!known.contains(key) && !sweep.isWithOneOf(plan.units(), key)) {
                throw Refused.invalid("unit.nothing-of-it", key);
            }
        }
    }

    private UnitRow required(UnitCode unit) {
        units.tree().requireOpen(unit);
        return units.find(unit).orElseThrow(() -> Refused.unknown("unit.unknown", unit.value()));
    }
}
