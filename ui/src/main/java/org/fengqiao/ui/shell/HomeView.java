package org.fengqiao.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;

/** Where the desk begins: at the first place that this person is offered. */
@Route("")
@PermitAll
public class HomeView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;

    private final transient List<NavigationEntry> entries;
    private final transient SignedIn signedIn;

    HomeView(List<NavigationEntry> entries, SignedIn signedIn) {
        this.entries = entries;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var duties = signedIn.staff().duties();
        entries.stream()
                .filter(entry -> entry.isFor(duties))
                .min(Comparator.comparingInt(NavigationEntry::order))
                .ifPresent(entry -> event.forwardTo(entry.view()));
    }
}
