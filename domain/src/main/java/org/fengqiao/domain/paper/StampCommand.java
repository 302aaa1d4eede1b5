package org.fengqiao.domain.paper;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.fengqiao.domain.unit.UnitCode;

/** All that can be asked of a unit's stamp (印章命令). */
public sealed interface StampCommand {
    @TargetAggregateIdentifier
    String id();

    UnitCode unit();

    /**
     * 启用: papers that are issued from now on carry it.
     *
     * @param address SHA-256 of the sealed image, 64 hex digits: where it is kept
     */
    record PlaceStamp(UnitCode unit, String address) implements StampCommand {
        @Override
        public String id() {
            return Stamp.idOf(unit);
        }
    }

    /** 停用: papers that are issued from now on carry none, and are stamped by hand. */
    record WithdrawStamp(UnitCode unit) implements StampCommand {
        @Override
        public String id() {
            return Stamp.idOf(unit);
        }
    }
}
