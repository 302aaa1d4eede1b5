package org.fengqiao.ui.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.units.Units.UnitRow;

/** Where a unit stands (所在区域): the centres above it up to the district. */
record Within(Units units) {
    /** From the district and below it: whoever is not sure where to go is sent there and not higher. */
    static boolean takes(UnitRow unit) {
        return unit.kind() == UnitKind.CENTRE && unit.level().compareTo(UnitLevel.DISTRICT) >= 0;
    }

    /** The unit and what is above it, the highest first. */
    List<UnitRow> path(UnitRow unit) {
        var path = new ArrayList<>(List.of(unit));
        for (var at = superior(unit); at.filter(Within::takes).isPresent(); at = superior(at.get())) {
            path.addFirst(at.get());
        }
        return path;
    }

    /** The names of what is above it; empty for a district. */
    String above(UnitRow unit) {
        var path = path(unit);
        return path.subList(0, path.size() - 1).stream().map(UnitRow::name).collect(Collectors.joining(" · "));
    }

    private Optional<UnitRow> superior(UnitRow unit) {
        return Optional.ofNullable(unit.superior()).flatMap(units::find);
    }
}
