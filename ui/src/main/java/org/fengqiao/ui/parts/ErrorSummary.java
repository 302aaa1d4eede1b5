package org.fengqiao.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
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
        show(say.refusal(refused));
        var hint = say.hint(refused);
        if (!hint.isEmpty()) {
            add(new Span(hint));
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
