package org.fengqiao.ui.petition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.fengqiao.ui.parts.Prose;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** A part of a file under its heading (案卷分节); hidden while there is nothing in it. */
abstract class FileSection extends Section {
    private static final long serialVersionUID = 1;

    protected final transient Speech say;

    FileSection(Speech say, String key) {
        this.say = say;
        addClassName("part");
        add(new H3(say.say(key)));
    }

    /** A label and what stands for it; nothing where there is nothing. */
    protected final void fact(DescriptionList list, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            list.add(new DescriptionList.Term(say.say(key)), new DescriptionList.Description(value));
        }
    }

    /** Running words as they were written, line breaks kept. */
    protected final void prose(@Nullable String heading, @Nullable String words) {
        Prose.add(this, heading, words);
    }

    protected final void line(Component... parts) {
        var line = new Div(parts);
        line.addClassName("line");
        add(line);
    }

    protected final Span quiet(String words) {
        var span = new Span(words);
        span.addClassNames("quiet", "small");
        return span;
    }
}
