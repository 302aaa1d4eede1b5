package org.fengqiao.ui.hotissue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.fengqiao.projections.hotissue.HotIssueDesk.Work;
import org.fengqiao.ui.parts.Aside;
import org.fengqiao.ui.words.Speech;

/** The long work that runs on a hot issue (批量进度): how far it is, and a way to stop it. */
class WorkNote extends Div {
    private static final long serialVersionUID = 1;

    private final transient Hot hot;
    private final transient Speech say;
    private final String issueId;
    private final transient Runnable ended;

    /** @param now as the page around it saw it: when it has ended the page is told */
    WorkNote(Hot hot, String issueId, Work now, Runnable ended) {
        this.hot = hot;
        this.say = hot.speech();
        this.issueId = issueId;
        this.ended = ended;
        getElement().setAttribute("aria-live", "polite");
        show(now);
        addAttachListener(_ -> Aside.eachSecond(this, this::step));
    }

    private boolean step() {
        var runs = hot.work().works(hot.staff(), issueId).stream()
                .filter(Work::running)
                .findFirst();
        runs.ifPresentOrElse(this::show, ended);
        return runs.isPresent();
    }

    private void show(Work work) {
        removeAll();
        addClassNames("note", "hot-work");
        var bar = new ProgressBar(0, Math.max(1, work.total()), work.done());
        bar.getElement().setAttribute("aria-label", say.say("hot.work"));
        add(
                new Span(say.say("hot.work.runs", work.done(), work.total())),
                bar,
                new Button(say.say("hot.work.stop"), _ -> hot.work().stop(hot.staff(), issueId)));
    }
}
