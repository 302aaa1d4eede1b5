package org.fengqiao.projections.report;

import java.util.List;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;

/** A unit and all above it (单位链), nearest first, as they stood when something happened there. */
record Chain(List<UnitCode> units) {
    Chain {
        units = List.copyOf(units);
    }

    static Chain of(UnitCode unit, UnitTree tree) {
        return new Chain(tree.upFrom(unit));
    }

    UnitCode unit() {
        return units.getFirst();
    }

    boolean holds(UnitCode centre) {
        return units.contains(centre);
    }

    /** Right below the centre, or the centre itself when it is there. */
    UnitCode below(UnitCode centre) {
        var at = units.indexOf(centre);
        return at <= 0 ? centre : units.get(at - 1);
    }
}
