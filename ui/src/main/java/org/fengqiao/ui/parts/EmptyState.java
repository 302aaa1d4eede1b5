package org.fengqiao.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says what will appear here, and the next step (空状态). */
public class EmptyState extends Div {
    private static final long serialVersionUID = 1;

    public EmptyState(String what, String next, Component... actions) {
        addClassName("empty");
        var strong = new Span(what);
        strong.addClassName("strong");
        add(strong, new Span(next));
        add(actions);
    }
}
