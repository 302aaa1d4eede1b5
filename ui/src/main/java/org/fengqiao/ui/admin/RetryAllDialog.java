package org.fengqiao.ui.admin;

import org.fengqiao.ui.parts.Said;

/** 全部重新发送: after a gateway was down. */
class RetryAllDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private int sent;

    RetryAllDialog(House house, Runnable done) {
        super(house, "admin.outbox.retry-all", "", done);
    }

    @Override
    protected void send(String commandId) {
        sent = house.outbox().retryAll(house.staff());
    }

    @Override
    protected void said() {
        Said.done(say.say("admin.outbox.retry-all.done", sent));
    }
}
