package org.fengqiao.ui.worklist;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.fengqiao.ui.words.Speech;

/** How far the queue of a day has been filled (历史队列进度). */
class FillingNote extends Div {
    private static final double WHOLE = 100;
    private static final long serialVersionUID = 1;

    FillingNote(Speech say, int percent) {
        addClassName("empty");
        var what = new Span(say.say("past.queue.filling", percent));
        what.addClassName("strong");
        var bar = new ProgressBar();
        bar.setValue(percent / WHOLE);
        bar.getElement().setAttribute("aria-label", say.say("past.queue.filling", percent));
        add(what, bar, new Span(say.say("past.queue.filling.why")));
    }
}
