package org.fengqiao.ui.petition;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.fengqiao.projections.history.AsOf;
import org.fengqiao.projections.timeline.Timelines.Entry;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.LawWords;
import org.fengqiao.ui.words.Speech;

/** What happened, newest first (时间线): who, when, on what ground; both times where they differ. */
class TimelineSection extends FileSection {
    private static final long serialVersionUID = 1;

    private final transient EntrySentence sentence;
    private final String caseId;

    /** @param seen sequence of the last event that was shown before; newer ones glow once */
    TimelineSection(Desk desk, Speech say, String caseId, List<Entry> entries, long seen) {
        super(say, "file.timeline");
        addClassName("timeline");
        this.sentence = new EntrySentence(desk, say);
        this.caseId = caseId;
        line(link(new AsOf.Day(desk.days().today()), "past.look-back", ""));
        var list = new OrderedList();
        entries.forEach(entry -> list.add(item(entry, entry.sequence() > seen)));
        add(list);
    }

    /** The way to the file as it stood then. */
    private Anchor link(AsOf then, String key, String of) {
        var link = new Anchor(PetitionNavigation.addressOf(caseId, then), say.say(key));
        link.addClassNames("small", "then");
        if (!of.isEmpty()) {
            link.setAriaLabel(say.say(key) + " · " + of);
        }
        return link;
    }

    private ListItem item(Entry entry, boolean glows) {
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
        var lapsed = entry.lapsed();
        if (lapsed != null) {
            about.add(new LapsedMark(say, lapsed, sentence.of(entry)));
        }
        about.add(link(new AsOf.Entry(entry.sequence()), "past.then", say.moment(entry.occurredAt())));
        var item = new ListItem(what, about);
        item.addClassName(entry.type().replace('.', '-'));
        item.setClassName("glows", glows);
        return item;
    }
}
