package org.fengqiao.ui.admin;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.fengqiao.projections.notices.Outbox;
import org.fengqiao.projections.notices.Untold;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** That messages or notices could not get through (未送达标志). */
class TroubleSign extends BarSign {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Outbox outbox;
    private final transient Untold untold;

    TroubleSign(Desk desk, Outbox outbox, Untold untold, Speech say) {
        super(say, "admin.trouble", VaadinIcon.ENVELOPE_O, OutboxView.class);
        this.desk = desk;
        this.outbox = outbox;
        this.untold = untold;
    }

    @Override
    protected int waiting() {
        var staff = desk.staff();
        return outbox.stuck(staff, null, MOST).size()
                + untold.list(staff, null, MOST).size();
    }
}
