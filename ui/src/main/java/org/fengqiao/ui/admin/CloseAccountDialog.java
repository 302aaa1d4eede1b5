package org.fengqiao.ui.admin;

/** 停用账号: what lies with it is counted first and handed over in the same step. */
class CloseAccountDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final String account;
    private final Colleagues colleagues;

    CloseAccountDialog(House house, AccountRow row, Runnable done) {
        super(house, "admin.account.close", row.name(), done);
        account = row.signIn().account();
        effect(say.say("admin.account.close.effect", row.name(), row.signIn().userName(), row.unit()));
        colleagues = new Colleagues(house, house.lasting().leaving().preview(house.staff(), account));
        ask(colleagues);
    }

    @Override
    protected void send(String id) {
        house.lasting().leaving().leave(house.staff(), account, colleagues.account());
    }
}
