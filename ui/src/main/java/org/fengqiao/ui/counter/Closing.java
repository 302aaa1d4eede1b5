package org.fengqiao.ui.counter;

import org.fengqiao.projections.units.Units.UnitRow;

/** How a unit ended (撤并方式). */
enum Closing {
    /** 并入: one other stands in its place. */
    MERGED,
    /** 拆分: several do. */
    SPLIT,
    /** 撤销: nobody does, and whoever is above it is asked. */
    CLOSED;

    static Closing of(UnitRow closed) {
        return switch (closed.successors().size()) {
            case 0 -> CLOSED;
            case 1 -> MERGED;
            default -> SPLIT;
        };
    }
}
