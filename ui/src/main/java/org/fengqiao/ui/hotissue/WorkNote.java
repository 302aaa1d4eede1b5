package org.fengqiao.ui.hotissue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.fengqiao.projections.hotissue.HotIssueDesk.Letter;
import org.fengqiao.projections.hotissue.HotIssueDesk.Work;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.ui.parts.Aside;
import org.fengqiao.ui.words.Speech;

/** The long work on a hot issue (批量进度): how far it is, a way to stop it, and what it could not do. */
class WorkNote extends Div {
    private static final long serialVersionUID = 1;

    private final transient Hot hot;
    private final transient Speech say;
    private final String issueId;
    private final transient Runnable ended;

    /** @param now as the page around it saw it: what ends meanwhile is told to the page too */
    WorkNote(Hot hot, String issueId, Work now, Runnable ended) {
        this.hot = hot;
        this.say = hot.speech();
        this.issueId = issueId;
        this.ended = ended;
        getElement().setAttribute("aria-live", "polite");
        show(now);
        if (now.running()) {
            addAttachListener(_ -> Aside.eachSecond(this, this::step));
        }
    }

    private boolean step() {
        var work = hot.work().work(hot.staff(), issueId);
        work.ifPresent(this::show);
        var runs = work.filter(Work::running).isPresent();
        if (!runs) {
            ended.run();
        }
        return runs;
    }

    private void show(Work work) {
        removeAll();
        addClassNames("note", "hot-work");
        add(new Span(say.say(work.running() ? "hot.work.runs" : "hot.work.ended", work.done(), work.total())));
        if (work.running()) {
            var bar = new ProgressBar(0, Math.max(1, work.total()), work.done());
            bar.getElement().setAttribute("aria-label", say.say("hot.work"));
            add(bar, new Button(say.say("hot.work.stop"), _ -> hot.work().stop(hot.staff(), issueId)));
        }
        if (!work.refused().isEmpty()) {
            var list = new UnorderedList();
            work.refused().forEach(letter -> list.add(new ListItem(sentence(letter))));
            add(new Div(say.say("hot.work.refused", work.refused().size())), list);
        }
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
