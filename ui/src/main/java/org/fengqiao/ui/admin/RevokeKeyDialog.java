package org.fengqiao.ui.admin;

import org.fengqiao.projections.partners.ApiKeys.KeyRow;

/** 吊销密钥. */
class RevokeKeyDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final String id;

    RevokeKeyDialog(House house, KeyRow row, Runnable done) {
        super(house, "admin.key.revoke", row.partner(), done);
        id = row.id();
    }

    @Override
    protected void send(String commandId) {
        house.keys().revoke(house.staff(), id);
    }
}
