package org.fengqiao.domain.paper;

import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.unit.UnitCode;

/** All that can happen to a unit's stamp (印章事件). */
public sealed interface StampEvent {
    UnitCode unit();

    /** 已启用. */
    @StoredAs("stamp.placed")
    record StampPlaced(UnitCode unit, String address) implements StampEvent {}

    /** 已停用. */
    @StoredAs("stamp.withdrawn")
    record StampWithdrawn(UnitCode unit) implements StampEvent {}
}
