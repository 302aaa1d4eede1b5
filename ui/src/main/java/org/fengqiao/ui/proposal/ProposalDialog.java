package org.fengqiao.ui.proposal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.ui.parts.ErrorSummary;
import org.fengqiao.ui.parts.FirstField;
import org.fengqiao.ui.parts.Required;
import org.fengqiao.ui.words.Speech;

/** One thing that is done with proposals (建议办理对话框): says what will happen, asks, sends, keeps what was typed on a refusal. */
abstract class ProposalDialog extends Dialog {
    static final int MOST_CHARACTERS = 20_000;
    private static final long serialVersionUID = 1;

    protected final transient Office office;
    protected final transient Speech say;
    protected final transient Required required;
    private final ErrorSummary errors = new ErrorSummary();
    private String commandId = UUID.randomUUID().toString();

    /** @param key of the verb; its effect stands under {@code key + ".effect"} */
    ProposalDialog(Office office, String key) {
        this.office = office;
        this.say = office.speech();
        this.required = new Required(say);
        setHeaderTitle(say.say(key));
        setWidth("min(640px, 96vw)");
        add(errors, new Paragraph(say.say(key + ".effect")));
        var confirm = new Button(say.say(key), _ -> send());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(say.say("dialog.cancel"), _ -> close()), confirm);
        FirstField.begin(this, this, confirm);
    }

    /** Sends what was entered; the same identifier again changes nothing. */
    protected abstract void send(String command);

    /** Once it is done and the dialog is closed. */
    protected abstract void done();

    protected final TextArea area(String key) {
        var area = new TextArea(say.say(key));
        area.setWidthFull();
        area.setMinRows(4);
        area.setMaxLength(MOST_CHARACTERS);
        return area;
    }

    private void send() {
        if (!required.complete(errors)) {
            return;
        }
        try {
            send(commandId);
        } catch (Refused refused) {
            commandId = UUID.randomUUID().toString();
            errors.show(refused, say);
            return;
        }
        close();
        done();
    }
}
