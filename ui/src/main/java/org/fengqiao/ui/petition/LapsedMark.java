package org.fengqiao.ui.petition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import org.fengqiao.projections.history.Lapsed;
import org.fengqiao.ui.words.LapsedWords;
import org.fengqiao.ui.words.Speech;

/** That what was told, or its paper, holds no more (已失效): since when, and the way to why. */
class LapsedMark extends Span {
    private static final long serialVersionUID = 1;

    /** @param of what holds no more */
    LapsedMark(Speech say, Lapsed lapsed, String of) {
        var words = new LapsedWords(say);
        var mark = new Span(words.since(lapsed));
        mark.addClassNames("tag", "ended");
        var place = lapsed.takenUpAgain() ? NotesSection.idOf(lapsed.at()) : RemedySection.ID;
        var why = new Button(words.why(lapsed), _ -> lead(place));
        why.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        why.setAriaLabel(say.say("said.of", words.why(lapsed), of));
        addClassName("lapsed-mark");
        add(mark, why);
    }

    /** An address with a number sign would lead away from the page, because the desk's addresses begin at its root. */
    private void lead(String id) {
        getElement().executeJs("document.getElementById($0)?.scrollIntoView({block: 'center'})", id);
    }
}
