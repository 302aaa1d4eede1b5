package org.fengqiao.ui.admin;

import org.fengqiao.projections.notices.Untold;

/** 再次告知, 不再告知: what is done with an event of which nobody could be told. */
final class UntoldDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient Runnable act;

    private UntoldDialog(House house, String key, String subject, Runnable act, Runnable done) {
        super(house, key, subject, done);
        this.act = act;
    }

    static UntoldDialog retry(House house, Untold untold, String id, String subject, Runnable done) {
        return new UntoldDialog(house, "admin.untold.retry", subject, () -> untold.retry(house.staff(), id), done);
    }

    static UntoldDialog giveUp(House house, Untold untold, String id, String subject, Runnable done) {
        return new UntoldDialog(house, "admin.untold.give-up", subject, () -> untold.giveUp(house.staff(), id), done);
    }

    @Override
    protected void send(String commandId) {
        act.run();
    }
}
