package org.fengqiao.ui.petition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.fengqiao.projections.timeline.Timelines.Entry;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.LawWords;
import org.fengqiao.ui.words.Speech;

/** What happened, newest first (时间线): who, when, on what ground; both times where they differ. */
class TimelineSection extends FileSection {
    private static final long serialVersionUID = 1;

    /** @param seen sequence of the last event that was shown before; newer ones glow once */
    TimelineSection(Desk desk, Speech say, List<Entry> entries, long seen) {
        super(say, "file.timeline");
        addClassName("timeline");
        var sentence = new EntrySentence(desk, say);
        var list = new OrderedList();
        entries.forEach(entry -> list.add(item(sentence, entry, entry.sequence() > seen)));
        add(list);
    }

    private ListItem item(EntrySentence sentence, Entry entry, boolean glows) {
        var what = new Div(sentence.of(entry));
        what.addClassName("what");
        var about = new Div(quiet(say.moment(entry.occurredAt())), quiet(sentence.who(entry)));
        about.addClassName("about");
        if (entry.late()) {
            var late = new Span(say.say("file.recorded-late", say.time(entry.recordedAt())));
            late.addClassNames("small", "late");
            about.add(late);
        }
        if (entry.ground() != null) {
            about.add(quiet(say.say("file.ground", new LawWords(say).cite(entry.ground()), entry.rule())));
        }
        var item = new ListItem(what, about);
        item.addClassName(entry.type().replace('.', '-'));
        item.setClassName("glows", glows);
        return item;
    }
}
