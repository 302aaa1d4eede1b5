package org.fengqiao.domain.account;

import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitTree;

/** Where an account may belong (任职单位). An outside body does not work here, so nobody signs in from there. */
final class WorkPlaces {
    private WorkPlaces() {}

    /** For today: the unit is open. */
    static void check(UnitCode unit, UnitTree units) {
        checkKnown(unit, units);
        units.requireOpen(unit);
    }

    /** For a day that is over: the unit may have been closed since. */
    static void checkKnown(UnitCode unit, UnitTree units) {
        var node = units.find(unit).orElseThrow(() -> Refused.invalid("unit.unknown", unit.value()));
        if (node.kind() == UnitKind.OUTSIDE) {
            throw Refused.invalid("unit.works-outside", unit.value());
        }
    }
}
