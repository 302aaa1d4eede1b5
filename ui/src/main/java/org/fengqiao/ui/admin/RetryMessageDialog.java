package org.fengqiao.ui.admin;

import org.fengqiao.projections.notices.Outbox.Stuck;

/** 重新发送. */
class RetryMessageDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final String id;

    RetryMessageDialog(House house, Stuck row, Runnable done) {
        super(house, "admin.outbox.retry", house.speech().name(row.kind()), done);
        id = row.id();
    }

    @Override
    protected void send(String commandId) {
        house.outbox().retry(house.staff(), id);
    }
}
