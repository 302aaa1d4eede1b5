package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import org.fengqiao.ui.words.Speech;

/** A sign in the top bar (顶栏标志) that leads to where something waits; shown only while something does, counted at every step. */
abstract class BarSign extends RouterLink {
    private static final long serialVersionUID = 1;

    /** So many are counted one by one. */
    protected static final int MOST = 100;

    protected final transient Speech say;
    private final String about;
    private final Span count = new Span();

    /** @param about key of what waits, with how many */
    BarSign(Speech say, String about, VaadinIcon icon, Class<? extends Component> where) {
        this.say = say;
        this.about = about;
        setRoute(where);
        addClassName("bell");
        count.addClassName("count");
        count.getElement().setAttribute("aria-hidden", "true");
        add(icon.create(), count);
        addAttachListener(attached -> {
            count();
            var stepping = attached.getUI().addAfterNavigationListener(_ -> count());
            addDetachListener(_ -> stepping.remove());
        });
    }

    /** How many wait now; at most {@link #MOST} need to be told apart. */
    protected abstract int waiting();

    private void count() {
        var waiting = waiting();
        setVisible(waiting > 0);
        var many = waiting >= MOST ? say.say("notices.many", MOST - 1) : Integer.toString(waiting);
        count.setText(many);
        var label = say.say(about, many);
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("title", label);
    }
}
