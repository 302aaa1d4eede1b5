package org.fengqiao.ui.admin;

import org.fengqiao.ui.parts.UnitPicker;

/** 调动: to another unit, with the same duties; what lies with the account at the units before is handed over. */
class MoveAccountDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final String account;
    private final UnitPicker unit;
    private final Colleagues colleagues;

    MoveAccountDialog(House house, AccountRow row, Runnable done) {
        super(house, "admin.account.move", row.name(), done);
        account = row.signIn().account();
        unit = new UnitPicker(house.desk().units(), null);
        unit.setLabel(say.say("admin.account.unit.new"));
        need(unit);
        colleagues = new Colleagues(house, house.lasting().leaving().preview(house.staff(), account));
        ask(colleagues);
    }

    @Override
    protected void send(String id) {
        house.lasting().leaving().move(house.staff(), account, unit.getValue().code(), colleagues.account());
    }
}
