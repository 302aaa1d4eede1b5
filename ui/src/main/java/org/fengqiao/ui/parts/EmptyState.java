package org.fengqiao.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says what will appear here, and the next step (空状态). */
public class EmptyState extends Div {
    private static final long serialVersionUID = 1;

    private final Span what;

    public EmptyState(String what, String next, Component... actions) {
        addClassName("empty");
        this.what = new Span(what);
        this.what.addClassName("strong");
        add(this.what, new Span(next));
        add(actions);
    }

    /** There is nothing else on the page: its first line is the heading. */
    public EmptyState asPage() {
        what.getElement().setAttribute("role", "heading").setAttribute("aria-level", "1");
        return this;
    }
}
