package org.fengqiao.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.fengqiao.ui.words.Speech;

/** What changed, and by whom, while a form lay open (填写期间的变化); the person decides. Hidden until there is something. */
public class MovedNote extends Div {
    private static final long serialVersionUID = 1;

    private final UnorderedList changes = new UnorderedList();

    public MovedNote(Speech say) {
        var title = new Span(say.say("act.moved"));
        title.addClassName("strong");
        add(title, changes, new Span(say.say("act.moved.decide")));
        addClassNames("note", "warn", "glows");
        getElement().setAttribute("role", "alert");
        setWidthFull();
        setVisible(false);
    }

    /** Adds to what was told before: the person may not have read it yet. */
    public void tell(List<String> what) {
        what.forEach(text -> changes.add(new ListItem(text)));
        setVisible(!what.isEmpty() || isVisible());
    }
}
