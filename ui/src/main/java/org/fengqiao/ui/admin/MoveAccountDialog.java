package org.fengqiao.ui.admin;

import org.fengqiao.ui.parts.UnitPicker;

/** 调动: to another unit, with the same duties. */
class MoveAccountDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient AccountRow row;
    private final UnitPicker unit;

    MoveAccountDialog(House house, AccountRow row, Runnable done) {
        super(house, "admin.account.move", row.name(), done);
        this.row = row;
        unit = new UnitPicker(house.desk().units(), null);
        unit.setLabel(say.say("admin.account.unit.new"));
        need(unit);
    }

    @Override
    protected void send(String id) {
        house.accounts()
                .move(house.staff(), row.signIn().account(), unit.getValue().code());
    }
}
