package org.fengqiao.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.parts.KeyPages;
import org.fengqiao.ui.words.Speech;

/**
 * A list that grows by a page when asked (续载列表).
 *
 * @param <T> an entry
 */
class More<T> extends Div {
    private static final long serialVersionUID = 1;

    private final transient Function<Optional<T>, List<T>> ask;
    private final transient Function<T, Component> shown;
    private final OrderedList list = new OrderedList();
    private final Button more;
    private transient Optional<T> last = Optional.empty();

    /** @param ask gives the page after an entry, {@link KeyPages#SIZE} long, shorter at the end */
    More(Speech say, String label, Function<Optional<T>, List<T>> ask, Function<T, Component> shown) {
        this.ask = ask;
        this.shown = shown;
        list.addClassName("entries");
        list.getElement().setAttribute("aria-label", label);
        list.getElement().setAttribute("role", "list");
        more = new Button(say.say("audit.more"), _ -> next());
        add(list, more);
        next();
        if (last.isEmpty()) {
            add(new EmptyState(say.say("audit.empty"), say.say("audit.empty.next")));
        }
    }

    private void next() {
        var page = ask.apply(last);
        page.forEach(entry -> list.add(new ListItem(shown.apply(entry))));
        if (!page.isEmpty()) {
            last = Optional.of(page.getLast());
        }
        more.setVisible(page.size() == KeyPages.SIZE);
    }
}
