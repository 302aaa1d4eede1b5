package org.fengqiao.ui.admin;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import org.fengqiao.projections.notices.Outbox;
import org.fengqiao.projections.notices.Untold;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** That messages or notices could not get through (未送达标志); shown only while there are any, counted at every step. */
class TroubleSign extends RouterLink {
    private static final int MOST = 100;
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Outbox outbox;
    private final transient Untold untold;
    private final transient Speech say;
    private final Span count = new Span();

    TroubleSign(Desk desk, Outbox outbox, Untold untold, Speech say) {
        this.desk = desk;
        this.outbox = outbox;
        this.untold = untold;
        this.say = say;
        setRoute(OutboxView.class);
        addClassName("bell");
        count.addClassName("count");
        count.getElement().setAttribute("aria-hidden", "true");
        add(VaadinIcon.ENVELOPE_O.create(), count);
        addAttachListener(attached -> {
            count();
            var stepping = attached.getUI().addAfterNavigationListener(_ -> count());
            addDetachListener(_ -> stepping.remove());
        });
    }

    private void count() {
        var staff = desk.staff();
        int stuck = outbox.stuck(staff, null, MOST).size()
                + untold.list(staff, null, MOST).size();
        setVisible(stuck > 0);
        var many = stuck >= MOST ? say.say("notices.many", MOST - 1) : Integer.toString(stuck);
        count.setText(many);
        var label = say.say("admin.trouble", many);
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("title", label);
    }
}
