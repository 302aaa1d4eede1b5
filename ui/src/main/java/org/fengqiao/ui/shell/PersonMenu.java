package org.fengqiao.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.projections.accounts.Accounts;
import org.fengqiao.ui.parts.Drafts;
import org.fengqiao.ui.words.Speech;
import org.springframework.beans.factory.ObjectProvider;

/** Who I am here, my password, and the way out (个人菜单). */
@SpringComponent
class PersonMenu {
    private static final Set<Duty> WITH_SETTINGS = EnumSet.of(Duty.PETITION_OFFICER, Duty.MEDIATOR, Duty.DIRECTOR);

    private final Desk desk;
    private final Accounts accounts;
    private final ObjectProvider<AuthenticationContext> authentication;

    PersonMenu(Desk desk, Accounts accounts, ObjectProvider<AuthenticationContext> authentication) {
        this.desk = desk;
        this.accounts = accounts;
        this.authentication = authentication;
    }

    MenuBar in(Speech say) {
        var staff = desk.staff();
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_SMALL);
        var label = new Span(VaadinIcon.USER.create(), new Span(desk.roster().nameOf(staff.account())));
        label.addClassName("person");
        var root = menu.addItem(label);
        root.getElement().setAttribute("aria-label", say.say("person.menu"));
        var duties = staff.duties().stream().sorted().map(say::name).collect(Collectors.joining(" · "));
        var who = new Div(new Span(desk.units().nameOf(staff.unit())), new Span(duties));
        who.addClassName("who");
        root.getSubMenu().addItem(who).setEnabled(false);
        if (staff.duties().stream().anyMatch(WITH_SETTINGS::contains)) {
            root.getSubMenu()
                    .addItem(say.say("person.settings"), _ -> UI.getCurrent().navigate("settings"));
        }
        root.getSubMenu().addItem(say.say("person.password"), _ -> new PasswordDialog(accounts, staff, say).open());
        root.getSubMenu().addItem(say.say("person.sign-out"), _ -> signOut());
        return menu;
    }

    private void signOut() {
        Drafts.forgetEverything(() -> authentication.ifAvailable(AuthenticationContext::logout));
    }
}
