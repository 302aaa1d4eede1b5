package org.fengqiao.ui.audit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.fengqiao.projections.access.AccessEntry;
import org.fengqiao.ui.parts.Aside;
import org.fengqiao.ui.words.Speech;

/** Walks the chain of the log (校验日志链) and shows the newest hash, to be noted down elsewhere. */
class ChainCheck extends Div {
    private static final long serialVersionUID = 1;

    private final transient Audited audited;
    private final transient Names names;
    private final transient Speech say;
    private final Button verify;
    private final Div result = new Div();

    ChainCheck(Audited audited, Names names, Speech say) {
        this.audited = audited;
        this.names = names;
        this.say = say;
        addClassName("chain");
        verify = new Button(say.say("audit.chain.verify"), _ -> verify());
        verify.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        result.getElement().setAttribute("role", "status");
        add(verify, result);
    }

    private void verify() {
        verify.setEnabled(false);
        result.setText(say.say("audit.chain.working"));
        var newest = audited.newest(audited.desk().staff());
        Aside.run(
                UI.getCurrent(),
                () -> audited.log().verify(),
                wrong -> {
                    verify.setEnabled(true);
                    if (wrong.isPresent()) {
                        show("refused", say.say("audit.chain.broken", wrong.getAsLong()), "");
                    } else {
                        newest.ifPresent(this::sound);
                    }
                },
                refused -> show("refused", say.refusal(refused), ""));
    }

    private void sound(AccessEntry newest) {
        show("sound", say.say("audit.chain.sound", newest.seq(), names.exactly(newest.at())), newest.hash());
    }

    private void show(String style, String text, String hash) {
        result.removeAll();
        var strong = new Span(text);
        strong.addClassName("strong");
        var note = new Div(strong);
        note.addClassNames("note", style);
        if (!hash.isEmpty()) {
            var code = new Span(hash);
            code.addClassName("hash");
            note.add(new Span(say.say("audit.chain.hash")), code);
        }
        result.add(note);
    }
}
