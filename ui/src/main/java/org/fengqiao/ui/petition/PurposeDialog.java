package org.fengqiao.ui.petition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.fengqiao.ui.parts.FirstField;
import org.fengqiao.ui.words.Speech;

/** 说明查阅目的: before words about people are opened; it is remembered in the access log. */
public class PurposeDialog extends Dialog {
    private static final long serialVersionUID = 1;

    public PurposeDialog(Speech say, Consumer<String> stated) {
        this(say, "file.purpose.effect", stated);
    }

    /** @param effect key of the text that says what is shown afterwards */
    public PurposeDialog(Speech say, String effect, Consumer<String> stated) {
        setHeaderTitle(say.say("file.purpose.state"));
        setWidth("min(480px, 96vw)");
        var purpose = new TextArea(say.say("file.purpose"));
        purpose.setWidthFull();
        purpose.setRequiredIndicatorVisible(true);
        add(new Paragraph(say.say(effect)), purpose);
        var confirm = new Button(say.say("file.purpose.confirm"), _ -> {
            if (purpose.isEmpty()) {
                purpose.setErrorMessage(say.say("field.required"));
                purpose.setInvalid(true);
            } else {
                close();
                stated.accept(purpose.getValue());
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(say.say("dialog.cancel"), _ -> close()), confirm);
        FirstField.begin(this, purpose, confirm);
    }
}
