package org.fengqiao.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import org.fengqiao.ui.words.Speech;

/** A password, key or code that is shown once (一次性显示): to be handed over, never kept here. */
public class SecretDialog extends Dialog {
    private static final long serialVersionUID = 1;

    /** @param key of its heading, with the subject in it; {@code key.label} names the secret */
    public SecretDialog(Speech say, String key, String subject, String secret) {
        setHeaderTitle(say.say(key, subject));
        setWidth("min(480px, 96vw)");
        setCloseOnEsc(false);
        var field = new TextField(say.say(key + ".label"));
        field.setValue(secret);
        field.setReadOnly(true);
        field.setWidthFull();
        field.addClassName("secret");
        var copied = new Span();
        copied.getElement().setAttribute("role", "status");
        copied.addClassNames("quiet", "small");
        var copy = new Button(say.say("secret.copy"), _ -> {
            field.getElement()
                    .executeJs(
                            "const i = this.inputElement; i.select(); if (navigator.clipboard) navigator.clipboard.writeText(i.value)");
            copied.setText(say.say("secret.copied"));
        });
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new VerticalLayout(new Paragraph(say.say("secret.once")), field, copied);
        fields.setPadding(false);
        add(fields);
        getFooter().add(copy, new Button(say.say("secret.noted"), _ -> close()));
        FirstField.begin(this, copy, copy);
    }
}
