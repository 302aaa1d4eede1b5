package org.fengqiao.ui.admin;

import org.fengqiao.projections.notices.Outbox.Stuck;

/** 放弃发送. */
class DiscardMessageDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final String id;

    DiscardMessageDialog(House house, Stuck row, Runnable done) {
        super(house, "admin.outbox.discard", house.speech().name(row.kind()), done);
        id = row.id();
    }

    @Override
    protected void send(String commandId) {
        house.outbox().discard(house.staff(), id);
    }
}
