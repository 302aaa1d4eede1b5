package org.fengqiao.ui.notices;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.projections.notices.Notices;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/**
 * How many notices wait to be read (通知铃): counted again whenever one comes, is read, or its case goes out of sight. Whoever
 * opens a file, from wherever, has read what was told about it.
 */
class Bell extends RouterLink {
    private static final long serialVersionUID = 1;

    /** Where a file is by itself. */
    private static final Set<String> FILES = Set.of("case", "proposals");

    /** What lies open beside a list. */
    private static final String BESIDE = "open";

    private final transient Desk desk;
    private final transient Notices notices;
    private final transient Speech say;
    private final Span count = new Span();

    Bell(Desk desk, Notices notices, Speech say) {
        this.desk = desk;
        this.notices = notices;
        this.say = say;
        setRoute(NoticesView.class);
        addClassName("bell");
        count.addClassName("count");
        count.getElement().setAttribute("aria-hidden", "true");
        add(VaadinIcon.BELL_O.create(), count);
        // before it counts, so that nothing that comes in between is missed
        Follow.notices(this, desk, notices, this::count);
        addAttachListener(event -> {
            count();
            var opened = event.getUI().addAfterNavigationListener(this::read);
            addDetachListener(detached -> {
                detached.unregisterListener();
                opened.remove();
            });
        });
    }

    private void read(AfterNavigationEvent event) {
        opened(event.getLocation()).ifPresent(id -> {
            notices.readAbout(desk.staff(), id);
            count();
        });
    }

    /** The case or the proposal that lies open, by itself or beside a list. */
    private static Optional<String> opened(Location location) {
        var segments = location.getSegments();
        return FILES.contains(segments.getFirst()) && segments.size() > 1
                ? Optional.of(segments.get(1))
                : location.getQueryParameters().getSingleParameter(BESIDE);
    }

    private void count() {
        var unread = notices.unread(desk.staff());
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
