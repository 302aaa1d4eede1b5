package org.fengqiao.ui.petition;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.fengqiao.projections.petitionfile.PetitionFile.LifeStep;
import org.fengqiao.ui.words.Speech;

/** The steps of life with their dates, like a tracker (办理进程). */
class StepsOfLife extends OrderedList {
    private static final long serialVersionUID = 1;

    StepsOfLife(Speech say, List<LifeStep> steps) {
        addClassName("steps");
        getElement().setAttribute("tabindex", "0"); // on a phone it scrolls, also by keyboard
        getElement().setAttribute("aria-label", say.say("file.steps"));
        for (var step : steps) {
            var name = new Span(say.say("step." + step.state()));
            var on = new Span(step.on() == null ? say.say("file.step.to-come") : say.shortDate(step.on()));
            on.addClassName("on");
            var item = new ListItem(name, on);
            item.addClassName(step.current() ? "current" : step.on() == null ? "to-come" : "taken");
            if (step.current()) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }
}
