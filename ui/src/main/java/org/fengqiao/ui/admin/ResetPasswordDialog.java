package org.fengqiao.ui.admin;

import org.fengqiao.ui.parts.SecretDialog;

/** 重置密码; unlocks the account as well. */
class ResetPasswordDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient AccountRow row;
    private String password = "";

    ResetPasswordDialog(House house, AccountRow row, Runnable done) {
        super(house, row.signIn().locked() ? "admin.account.unlock" : "admin.account.reset", row.name(), done);
        this.row = row;
    }

    @Override
    protected void send(String id) {
        password = house.accounts().resetPassword(house.staff(), row.signIn().account());
    }

    @Override
    protected void said() {
        new SecretDialog(say, "admin.secret.password", row.signIn().userName(), password).open();
    }
}
