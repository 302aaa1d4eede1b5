package org.fengqiao.ui.worklist;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import org.fengqiao.projections.worklist.Worklist.Whose;
import org.fengqiao.ui.words.Speech;

/** Mine and nobody's, or everything at my unit and below (范围切换). */
class WhoseSwitch extends Div {
    private static final long serialVersionUID = 1;

    WhoseSwitch(Speech say, QueueQuestion question, Consumer<QueueQuestion> asked) {
        addClassName("switch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", say.say("queue.whose"));
        for (var whose : Whose.values()) {
            var button = new NativeButton(say.name(whose));
            button.getElement().setAttribute("aria-pressed", Boolean.toString(whose == question.whose()));
            button.addClickListener(
                    _ -> asked.accept(question.with("whose", whose).with("centre", null)));
            add(button);
        }
    }
}
