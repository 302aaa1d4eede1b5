package org.fengqiao.domain.paper;

import org.fengqiao.domain.paper.StampEvent.StampPlaced;
import org.fengqiao.domain.paper.StampEvent.StampWithdrawn;
import org.fengqiao.domain.unit.UnitCode;

/** The states of a unit's stamp (印章状态). */
public sealed interface Stamp {
    /** 无: papers are stamped by hand. */
    record None() implements Stamp {}

    /** 启用: where its image is kept. */
    record Placed(String address) implements Stamp {}

    /** Under which the events of this unit's stamp are kept. */
    static String idOf(UnitCode unit) {
        return "stamp-" + unit.value();
    }

    static Stamp evolve(StampEvent event) {
        return switch (event) {
            case StampPlaced e -> new Placed(e.address());
            case StampWithdrawn _ -> new None();
        };
    }
}
