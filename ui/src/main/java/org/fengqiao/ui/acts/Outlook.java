package org.fengqiao.ui.acts;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.fengqiao.domain.petition.ClockChange;
import org.fengqiao.ui.words.LawWords;
import org.fengqiao.ui.words.Speech;

/** What will be due, in sentences (期限预告). */
record Outlook(Speech say) {
    List<Div> of(List<ClockChange> changes) {
        return changes.stream().map(this::sentence).map(Div::new).toList();
    }

    private String sentence(ClockChange change) {
        var deadline = change.deadline();
        if (deadline == null) {
            return say.say("outlook.stops", say.name(change.clock()));
        }
        var due = say.say(
                "outlook.due",
                say.name(change.clock()),
                say.date(deadline.on()),
                new LawWords(say).cite(deadline.passage()),
                deadline.rule());
        return deadline.provisional() ? due + say.say("outlook.provisional") : due;
    }
}
