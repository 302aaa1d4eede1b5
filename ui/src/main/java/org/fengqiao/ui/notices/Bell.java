package org.fengqiao.ui.notices;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import org.fengqiao.projections.notices.Notices;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** How many notices wait to be read (通知铃): counted again whenever one comes, is read, or its case goes out of sight. */
class Bell extends RouterLink {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Notices notices;
    private final transient Speech say;
    private final Span count = new Span();
    private Set<String> cases = Set.of();

    Bell(Desk desk, Notices notices, Speech say) {
        this.desk = desk;
        this.notices = notices;
        this.say = say;
        setRoute(NoticesView.class);
        addClassName("bell");
        count.addClassName("count");
        count.getElement().setAttribute("aria-hidden", "true");
        add(VaadinIcon.BELL_O.create(), count);
        addAttachListener(_ -> count());
        Follow.notices(this, desk, notices, () -> cases, this::count);
    }

    private void count() {
        var unread = notices.unread(desk.staff());
        cases = Follow.cases(unread);
        var many = unread.size() >= Notices.MOST_COUNTED
                ? say.say("notices.many", Notices.MOST_COUNTED - 1)
                : Integer.toString(unread.size());
        count.setText(many);
        count.setVisible(!unread.isEmpty());
        var label = unread.isEmpty() ? say.say("notices.bell.none") : say.say("notices.bell", many);
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("title", label);
    }
}
