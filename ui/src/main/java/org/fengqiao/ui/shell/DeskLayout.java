package org.fengqiao.ui.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.ui.words.Speech;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of the desk (工作台框架): a narrow rail at the side, one bar on top. */
@PermitAll
public class DeskLayout extends AppLayout {
    private static final long serialVersionUID = 1;

    public DeskLayout(Desk desk, List<NavigationEntry> entries, ObjectProvider<BarPart> parts, PersonMenu person) {
        var say = desk.speech();
        setPrimarySection(Section.NAVBAR);
        addToDrawer(rail(desk, entries, say));
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(say.say("nav.toggle"));
        var gap = new Span();
        gap.addClassName("gap");
        var bar = new Header(
                toggle, mark(say), new SearchField(desk), gap, new UnitChooser(desk), new LanguageSwitch(say));
        parts.orderedStream().flatMap(part -> part.in(say).stream()).forEach(bar::add);
        bar.add(person.in(say));
        bar.addClassName("topbar");
        addToNavbar(bar);
    }

    private static RouterLink mark(Speech say) {
        var link = new RouterLink();
        link.setRoute(HomeView.class);
        link.add(new Span(say.say("product")));
        link.addClassName("mark");
        link.getElement().setAttribute("aria-label", say.say("product.long"));
        return link;
    }

    private static Nav rail(Desk desk, List<NavigationEntry> entries, Speech say) {
        var nav = new Nav();
        nav.addClassName("rail");
        nav.setAriaLabel(say.say("nav.label"));
        entries.stream()
                .filter(entry -> entry.isFor(desk.staff().duties()))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .map(entry -> link(entry, say))
                .forEach(nav::add);
        return nav;
    }

    private static RouterLink link(NavigationEntry entry, Speech say) {
        var link = new RouterLink();
        link.setRoute(entry.view());
        link.add(entry.icon().create(), new Span(say.say(entry.key())));
        link.setHighlightCondition(HighlightConditions.sameLocation());
        return link;
    }
}
