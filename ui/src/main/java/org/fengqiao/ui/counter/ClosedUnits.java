package org.fengqiao.ui.counter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.units.Units.UnitRow;
import org.springframework.stereotype.Component;

/**
 * Units that were merged, split or closed (撤并单位): people look for them for years, and are led to who stands in their
 * place.
 *
 * @see "ADR 0020 what lasts passes over by commands"
 */
@Component
class ClosedUnits {
    private final Units units;
    private final Within within;

    ClosedUnits(Units units) {
        this.units = units;
        within = new Within(units);
    }

    /** Empty where no closed unit of ours has this code. */
    Optional<ClosedUnit> find(String code) {
        try {
            return units.find(UnitCode.of(code))
                    .filter(unit -> unit.kind() != UnitKind.OUTSIDE)
                    .flatMap(this::of);
        } catch (Refused noCode) {
            return Optional.empty();
        }
    }

    private Optional<ClosedUnit> of(UnitRow unit) {
        return Optional.ofNullable(unit.validUntil())
                .map(since -> new ClosedUnit(
                        Choice.of(unit, within),
                        unit.kind() == UnitKind.CENTRE,
                        since,
                        Closing.of(unit),
                        instead(unit).stream()
                                .map(one -> Choice.of(one, within))
                                .toList()));
    }

    /**
     * What was found, each open unit once: where a closed one was found, whoever stands in its place, right there.
     *
     * @param rows open and closed ones, the most likely first
     * @param fitting what may stand in a closed one's place here
     */
    Found found(List<UnitRow> rows, Predicate<UnitRow> fitting, int shown) {
        var choices = new ArrayList<Choice>();
        rows.stream()
                .flatMap(row -> row.open() ? Stream.of(Choice.of(row, within)) : inPlaceOf(row, fitting))
                .filter(one -> choices.stream().noneMatch(one::isSameAs))
                .forEach(choices::add);
        var closed = rows.stream().flatMap(row -> of(row).stream()).toList();
        return new Found(
                choices.stream().limit(shown).toList(),
                closed.stream().limit(shown).toList(),
                choices.size() > shown || closed.size() > shown);
    }

    private Stream<Choice> inPlaceOf(UnitRow closed, Predicate<UnitRow> fitting) {
        return instead(closed).stream()
                .filter(fitting)
                .map(one -> Choice.of(one, within).after(closed));
    }

    private List<UnitRow> instead(UnitRow closed) {
        var open = new LinkedHashSet<UnitRow>();
        follow(closed, open, new LinkedHashSet<>());
        return open.isEmpty() ? above(closed).stream().toList() : List.copyOf(open);
    }

    /** In however many steps: whoever took its place may be closed by now. */
    private void follow(UnitRow unit, Set<UnitRow> open, Set<UnitCode> seen) {
        if (unit.open()) {
            open.add(unit);
        } else if (seen.add(unit.code())) {
            unit.successors().forEach(next -> units.find(next).ifPresent(row -> follow(row, open, seen)));
        }
    }

    private Optional<UnitRow> above(UnitRow closed) {
        return units.tree().upFrom(closed.code()).stream()
                .flatMap(code -> units.find(code).stream())
                .filter(unit -> unit.open() && unit.kind() != UnitKind.OUTSIDE)
                .findFirst();
    }
}
