package org.fengqiao.ui.hotissue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.fengqiao.projections.hotissue.HotIssueDesk.Letter;
import org.fengqiao.projections.hotissue.HotIssueDesk.Work;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.ui.words.Speech;

/** What was done to its letters (批量办理经过), one work under another, the newest first, each with what it could not do. */
class WorkStory extends UnorderedList {
    private static final long serialVersionUID = 1;

    private final transient Hot hot;
    private final transient Speech say;

    WorkStory(List<Work> works, Hot hot, Speech say) {
        this.hot = hot;
        this.say = say;
        addClassNames("hot-list", "hot-works");
        works.forEach(work -> add(item(work)));
    }

    private ListItem item(Work work) {
        var done = work.done() - work.refused().size();
        var what = new Div(new Div(say.say("hot.work." + work.deed(), done, work.total())), facts(work));
        what.addClassName("hot-what");
        if (!work.refused().isEmpty()) {
            var left = new UnorderedList();
            work.refused().forEach(letter -> left.add(new ListItem(sentence(letter))));
            what.add(new Div(say.say("hot.work.refused", work.refused().size())), left);
        }
        return new ListItem(what);
    }

    private Div facts(Work work) {
        var begun = work.begun();
        var when = begun == null ? say.date(work.on()) : say.time(begun);
        var stopped = !work.running() && work.done() < work.total();
        var facts = new Div(when + " · " + hot.desk().whoIs(work.by(), say)
                + (stopped ? " · " + say.say("hot.work.stopped", work.total() - work.done()) : ""));
        facts.addClassNames("quiet", "small");
        return facts;
    }

    private String sentence(Letter letter) {
        var number = hot.desk()
                .worklist()
                .find(hot.staff(), letter.caseId())
                .map(Item::number)
                .orElse(say.say("file.other-case"));
        return say.say("said.of", number, say.refusal(letter.code(), letter.values()));
    }
}
