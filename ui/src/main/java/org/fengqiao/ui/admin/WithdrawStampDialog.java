package org.fengqiao.ui.admin;

import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.units.Units.UnitRow;

/** 停用印章: papers that are issued from now on are stamped by hand. */
class WithdrawStampDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient UnitCode unit;

    WithdrawStampDialog(House house, UnitRow unit, Runnable done) {
        super(house, "admin.stamp.withdraw", unit.name(), done);
        this.unit = unit.code();
    }

    @Override
    protected void send(String id) {
        house.paperForms().withdrawStamp(house.staff(), unit, id);
    }
}
