package org.fengqiao.ui.hotissue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.ui.parts.StateTag;
import org.fengqiao.ui.parts.Titles;
import org.fengqiao.ui.petition.PetitionNavigation;
import org.fengqiao.ui.words.Speech;

/** Letters under one another, each the way to its file (来信清单). */
class LetterList extends UnorderedList {
    private static final long serialVersionUID = 1;

    /** @param action what can be done with one of them; empty for nothing */
    LetterList(List<Item> letters, Hot hot, Speech say, Function<Item, Optional<Component>> action) {
        addClassNames("hot-list", "hot-letters");
        letters.forEach(letter -> {
            var title = Titles.of(letter, say);
            var number = new Span(letter.number());
            number.addClassName("number");
            var facts = new Div(
                    number,
                    new Span(" · " + hot.unit(letter.centre()) + " · " + letter.name() + " · "
                            + say.date(letter.receivedAt())));
            facts.addClassNames("quiet", "small");
            var what = new Div(new Anchor(PetitionNavigation.addressOf(letter.caseId()), title), facts);
            what.addClassName("hot-what");
            var item = new ListItem(what, new StateTag(letter.state(), say));
            action.apply(letter).ifPresent(item::add);
            add(item);
        });
    }
}
