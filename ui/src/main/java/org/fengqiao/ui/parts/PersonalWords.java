package org.fengqiao.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.fengqiao.projections.publication.Found;
import org.fengqiao.ui.words.Speech;

/** What in words for everybody tells who somebody is (公示文字中的个人信息); not there while nothing does. */
public final class PersonalWords extends Div {
    private static final long serialVersionUID = 1;

    private final transient Speech say;

    public PersonalWords(Speech say) {
        this.say = say;
        addClassNames("note", "warn");
        getElement().setAttribute("role", "status");
        clear();
    }

    public void clear() {
        removeAll();
        setVisible(false);
    }

    /** @param heading key of the phrase above them */
    public void list(String heading, List<Found> some) {
        if (!some.isEmpty()) {
            var head = new Span(say.say(heading));
            head.addClassName("strong");
            var list = new UnorderedList();
            some.forEach(one -> list.add(new ListItem(say.say("act.public.found", say.name(one.sort()), one.words()))));
            add(head, list);
            setVisible(true);
        }
    }
}
