package org.fengqiao.ui.worklist;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Consumer;
import org.fengqiao.projections.worklist.Standing;
import org.fengqiao.projections.worklist.Worklist.By;
import org.fengqiao.projections.worklist.Worklist.Whose;
import org.fengqiao.ui.parts.DueChip;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** How many stand how (时限统计), from counters, whatever part of them the list shows; each count is a filter. */
class StandingBar extends Div {
    private static final long serialVersionUID = 1;

    StandingBar(Desk desk, Speech say, QueueQuestion question, Consumer<QueueQuestion> asked) {
        addClassName("standings");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", say.say("queue.counts"));
        var of = new Span(say.say("queue.counts.of"));
        of.addClassNames("of", "quiet");
        of.getElement().setAttribute("aria-hidden", "true");
        add(of);
        var centre = question.at(desk.staff().unit());
        Map<String, Long> counts = desk.worklist().counts(desk.staff(), centre, By.STANDING, true);
        for (var standing : Standing.values()) {
            add(button(standing, counts.getOrDefault(standing.name(), 0L), say, question, asked));
        }
    }

    private static NativeButton button(
            Standing standing, long count, Speech say, QueueQuestion question, Consumer<QueueQuestion> asked) {
        var on = question.standing() == standing;
        var shape = new Span();
        shape.addClassName("shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        var number = new Span(Long.toString(count));
        number.addClassName("count");
        var button = new NativeButton();
        button.add(shape, new Span(say.name(standing)), number);
        button.addClassNames("due", DueChip.styleOf(standing), "standing");
        button.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        // The counts are of everything open at the unit and below, so that is what a count opens.
        button.addClickListener(_ -> asked.accept(
                on
                        ? question.with("standing", null)
                        : question.with("whose", Whose.ALL).with("ended", null).with("standing", standing)));
        return button;
    }
}
