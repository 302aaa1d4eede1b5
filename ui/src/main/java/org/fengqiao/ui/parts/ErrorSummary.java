package org.fengqiao.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.ui.words.Speech;

/** Errors summed up at the top of a form (错误汇总): what, why, and what to do instead. Hidden until there is one. */
public class ErrorSummary extends Div {
    private static final long serialVersionUID = 1;

    public ErrorSummary() {
        addClassNames("note", "refused");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setWidthFull();
        setVisible(false);
    }

    public void show(Refused refused, Speech say) {
        show(refused, say, text -> text);
    }

    /** @param citing puts the articles that hold beside the rules that the words name */
    public void show(Refused refused, Speech say, UnaryOperator<String> citing) {
        show(citing.apply(say.refusal(refused)));
        var hint = say.hint(refused);
        if (!hint.isEmpty()) {
            add(new Span(citing.apply(hint)));
        }
    }

    public void show(String what, String... each) {
        removeAll();
        var strong = new Span(what);
        strong.addClassName("strong");
        add(strong);
        if (each.length > 0) {
            var list = new UnorderedList();
            List.of(each).forEach(text -> list.add(new ListItem(text)));
            add(list);
        }
        setVisible(true);
        getElement().executeJs("this.scrollIntoView({block: 'nearest'}); this.focus()");
    }

    public void clear() {
        removeAll();
        setVisible(false);
    }
}
