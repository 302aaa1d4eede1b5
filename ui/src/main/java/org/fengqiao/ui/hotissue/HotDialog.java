package org.fengqiao.ui.hotissue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.ui.parts.ErrorSummary;
import org.fengqiao.ui.parts.FirstField;
import org.fengqiao.ui.parts.Required;
import org.fengqiao.ui.words.Speech;

/** What is asked about a hot issue (热点对话框): says what will happen, asks, and keeps what was typed on a refusal. */
abstract class HotDialog extends Dialog {
    private static final long serialVersionUID = 1;

    protected final transient Hot hot;
    protected final transient Speech say;
    private final ErrorSummary errors = new ErrorSummary();
    private final VerticalLayout fields = new VerticalLayout();
    private final transient Required required;

    /** @param key of its verb; {@code .effect} says what will happen */
    HotDialog(Hot hot, String key, Object... values) {
        this.hot = hot;
        this.say = hot.speech();
        required = new Required(say);
        setHeaderTitle(say.say(key));
        setWidth("min(600px, 96vw)");
        fields.setPadding(false);
        fields.setSpacing("4px");
        fields.setAlignItems(FlexComponent.Alignment.STRETCH);
        fields.add(errors, new Paragraph(say.say(key + ".effect", values)));
        add(fields);
        var confirm = new Button(say.say(key), _ -> send());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(say.say("dialog.cancel"), _ -> close()), confirm);
        FirstField.begin(this, fields, confirm);
    }

    protected final void ask(Component field) {
        fields.add(field);
    }

    protected final <F extends Component & HasValueAndElement<?, ?> & HasValidationProperties> F need(F field) {
        required.add(field);
        ask(field);
        return field;
    }

    protected final TextArea area(String key) {
        var area = new TextArea(say.say(key));
        area.setMinRows(3);
        area.setMaxRows(10);
        return area;
    }

    /** Does it, once everything needed is there. */
    protected abstract void deliver();

    private void send() {
        if (!required.complete(errors)) {
            return;
        }
        try {
            deliver();
        } catch (Refused refused) {
            errors.show(refused, say);
            return;
        }
        close();
    }
}
