package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** A list, and beside it what is open (管理页面); on a phone the one over the other. What is open is in the address. */
abstract class HouseView extends Main implements AfterNavigationObserver, HasDynamicTitle {
    private static final String OPEN = "open";
    private static final long serialVersionUID = 1;

    protected final transient House house;
    protected final transient Speech say;
    private final String key;
    private final Div bar = new Div();
    private final Section list = new Section();
    private final Section beside = new Section();
    private String open = "";

    HouseView(House house, String key) {
        this.house = house;
        this.say = house.speech();
        this.key = key;
        addClassNames("worklist", "house");
        var title = new H1(say.say(key + ".title"));
        bar.add(title);
        bar.addClassNames("queue-head", "house-head");
        list.addClassName("list");
        list.getElement().setAttribute("aria-label", say.say(key + ".title"));
        list.add(bar);
        beside.addClassName("beside");
        beside.getElement().setAttribute("aria-label", say.say("admin.beside"));
        add(list, beside);
    }

    /** What stands beside the list; null when there is no such thing. */
    protected abstract @Nullable Component panel(String id);

    /** Asks again for what the list shows. */
    protected abstract void refresh();

    /** Things in the line of the title. */
    protected final void bar(Component... components) {
        bar.add(components);
    }

    protected final void list(Component... components) {
        list.add(components);
    }

    protected final Button act(String verb, Runnable run) {
        var button = new Button(say.say(verb), _ -> run.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** The one thing most come here for. */
    protected final Button mainAct(String verb, Runnable run) {
        var button = act(verb, run);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    protected final void open(String id) {
        var parameters = id.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of(OPEN, id));
        UI.getCurrent().navigate(getClass(), parameters);
    }

    /** Something was done: the list and what is open are asked for again. */
    protected final void changed() {
        refresh();
        show();
    }

    /** What was open is there no more: it is closed, and the list asked again. */
    protected final void gone() {
        refresh();
        open("");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        open = event.getLocation().getQueryParameters().getSingleParameter(OPEN).orElse("");
        show();
    }

    private void show() {
        beside.removeAll();
        var shown = open.isEmpty() ? null : panel(open);
        setClassName("has-open", !open.isEmpty());
        if (shown != null) {
            beside.add(shown);
        } else if (!open.isEmpty()) {
            beside.add(new EmptyState(
                    say.say("admin.gone"), say.say("admin.gone.next"), act("dialog.close", () -> open(""))));
        }
    }

    @Override
    public String getPageTitle() {
        return say.say(key + ".title") + " · " + say.say("product");
    }
}
