package org.fengqiao.ui.admin;

/** 停用账号. */
class CloseAccountDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient AccountRow row;

    CloseAccountDialog(House house, AccountRow row, Runnable done) {
        super(house, "admin.account.close", row.name(), done);
        this.row = row;
        effect(say.say("admin.account.close.effect", row.name(), row.signIn().userName(), row.unit()));
    }

    @Override
    protected void send(String id) {
        house.accounts().close(house.staff(), row.signIn().account());
    }
}
