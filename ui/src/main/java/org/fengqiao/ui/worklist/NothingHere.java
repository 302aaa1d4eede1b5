package org.fengqiao.ui.worklist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.QueryParameters;
import java.util.function.Consumer;
import org.fengqiao.projections.worklist.Worklist.Whose;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.words.Speech;

/** An empty queue says why, and what to do next (空队列). */
class NothingHere extends EmptyState {
    private static final long serialVersionUID = 1;

    NothingHere(Speech say, QueueQuestion question, Consumer<QueueQuestion> asked) {
        super(say.say("queue.empty." + why(question)), say.say("queue.empty." + why(question) + ".next"));
        var all = QueueQuestion.from(QueryParameters.empty()).with("whose", Whose.ALL);
        var button = new Button(say.say("queue.empty.all"), _ -> asked.accept(all));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (!question.asksTheSameAs(all)) {
            add(button);
        }
    }

    private static String why(QueueQuestion question) {
        if (question.q() != null) {
            return "search";
        }
        var plain = QueueQuestion.from(QueryParameters.empty());
        return question.asksTheSameAs(plain) ? "mine" : "filter";
    }
}
