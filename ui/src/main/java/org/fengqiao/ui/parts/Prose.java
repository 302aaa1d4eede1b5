package org.fengqiao.ui.parts;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Running words as they were written, line breaks kept (正文); nothing where there are none. */
public final class Prose {
    private Prose() {}

    /** @param heading null for none */
    public static void add(HasComponents to, @Nullable String heading, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return;
        }
        if (heading != null) {
            var label = new Span(heading);
            label.addClassName("label");
            to.add(label);
        }
        var text = new Div(words);
        text.addClassName("prose");
        to.add(text);
    }
}
