package org.fengqiao.ui.counter;

import org.fengqiao.projections.units.Units.UnitRow;
import org.jspecify.annotations.Nullable;

/**
 * A unit to choose (可选单位).
 *
 * @param within the centres above it, the highest first; empty for a district
 * @param before the closed unit that was looked for, where this one is offered in its place
 */
record Choice(
        String code, String name, String within, @Nullable Before before) {
    /** In whose place it is offered, and why. */
    record Before(String name, Closing closing) {}

    static Choice of(UnitRow unit, Within within) {
        return new Choice(unit.code().value(), unit.name(), within.above(unit), null);
    }

    Choice after(UnitRow closed) {
        return new Choice(code, name, within, new Before(closed.name(), Closing.of(closed)));
    }

    boolean isSameAs(Choice other) {
        return code.equals(other.code);
    }
}
