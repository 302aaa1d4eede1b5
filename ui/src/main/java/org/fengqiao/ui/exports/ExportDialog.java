package org.fengqiao.ui.exports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.fengqiao.ui.parts.ErrorSummary;
import org.fengqiao.ui.parts.FirstField;
import org.fengqiao.ui.parts.Required;
import org.fengqiao.ui.parts.WithItsPage;
import org.fengqiao.ui.words.Speech;

/** 说明导出目的: before a list leaves; it is remembered in the access log. */
class ExportDialog extends Dialog {
    private static final int LONGEST = 500;
    private static final long serialVersionUID = 1;

    private final TextArea purpose;
    private final Button confirm;

    /** @param what is to leave: its title and what follows stand under this key */
    ExportDialog(Speech say, String what, Consumer<String> stated) {
        setHeaderTitle(say.say(what + ".title"));
        setWidth("min(480px, 96vw)");
        purpose = new TextArea(say.say("export.purpose"));
        purpose.setHelperText(say.say("export.purpose.help"));
        purpose.setWidthFull();
        purpose.setMaxLength(LONGEST);
        var required = new Required(say);
        required.add(purpose);
        var errors = new ErrorSummary();
        add(errors, new Paragraph(say.say(what + ".effect")), purpose);
        confirm = new Button(say.say(what), _ -> {
            if (required.complete(errors)) {
                close();
                stated.accept(purpose.getValue().strip());
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(say.say("dialog.cancel"), _ -> close()), confirm);
        FirstField.begin(this, purpose, confirm);
        WithItsPage.close(this);
    }
}
