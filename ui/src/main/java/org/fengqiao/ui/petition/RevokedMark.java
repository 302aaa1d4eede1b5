package org.fengqiao.ui.petition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.ui.words.Speech;

/** That a decision or its paper holds no more (已撤销): since when, and the way to why. */
class RevokedMark extends Span {
    private static final DateTimeFormatter ID = DateTimeFormatter.ofPattern("'revoked-'yyyyMMdd-HHmm");
    private static final long serialVersionUID = 1;

    /** @param of what was revoked */
    RevokedMark(Speech say, Moment at, String of) {
        var mark = new Span(say.say("file.revoked", say.date(at.day())));
        mark.addClassNames("tag", "ended");
        var why = new Button(say.say("file.revoked.why"), _ -> lead(id(at)));
        why.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        why.setAriaLabel(say.say("said.of", say.say("file.revoked.why"), of));
        addClassName("revoked-mark");
        add(mark, why);
    }

    /** An address with a number sign would lead away from the page, because the desk's addresses begin at its root. */
    private void lead(String id) {
        getElement().executeJs("document.getElementById($0)?.scrollIntoView({block: 'center'})", id);
    }

    /** Of the place in the file where the reasons of that revocation stand. */
    static String id(Moment at) {
        return ID.format(at.at());
    }
}
