package org.fengqiao.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.fengqiao.projections.access.AccessEntry;
import org.fengqiao.ui.words.Speech;

/** One remembered look (查阅记录). */
class AccessLine extends Div {
    private static final long serialVersionUID = 1;

    AccessLine(Names names, Speech say, AccessEntry entry) {
        var text = new AccessText(names, say);
        var what = new Div(
                new Span("#" + entry.seq()), new Span(say.name(entry.access().kind())));
        what.addClassName("event-what");
        var facts = new Div(new Span(names.exactly(entry.at())), new Span(text.who(entry)));
        text.more(entry).forEach(words -> facts.add(new Span(words)));
        facts.addClassNames("quiet", "small", "event-facts");
        addClassName("access-line");
        add(what, facts);
    }
}
