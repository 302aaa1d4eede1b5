package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.UUID;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.ui.parts.Dates;
import org.fengqiao.ui.parts.ErrorSummary;
import org.fengqiao.ui.parts.FirstField;
import org.fengqiao.ui.parts.Required;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.words.Speech;

/**
 * One command, one dialog (管理对话框): says what will happen, asks for what is needed, repeats the verb on its button. A
 * refusal is said at the top and keeps everything that was typed.
 */
abstract class HouseDialog extends Dialog {
    private static final long serialVersionUID = 1;

    protected final transient House house;
    protected final transient Speech say;
    private final String key;
    private final String subject;
    private final transient Runnable done;
    private final ErrorSummary errors = new ErrorSummary();
    private final Paragraph effect = new Paragraph();
    private final VerticalLayout fields = new VerticalLayout();
    private final Button confirm = new Button();
    private final transient Required required;
    private transient String commandId = UUID.randomUUID().toString();

    /**
     * @param key of the verb; {@code .effect} and {@code .done} hang on it
     * @param subject whom or what it is done to; empty for something new
     */
    HouseDialog(House house, String key, String subject, Runnable done) {
        this.house = house;
        this.say = house.speech();
        required = new Required(say);
        this.key = key;
        this.subject = subject;
        this.done = done;
        setHeaderTitle(subject.isEmpty() ? say.say(key) : say.say(key) + " · " + subject);
        setWidth("min(560px, 96vw)");
        effect.setText(say.say(key + ".effect", subject));
        fields.setPadding(false);
        fields.setSpacing("12px");
        fields.setAlignItems(FlexComponent.Alignment.STRETCH);
        fields.add(errors, effect);
        add(fields);
        confirm.setText(say.say(key));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(_ -> confirm());
        getFooter().add(new Button(say.say("dialog.cancel"), _ -> close()), confirm);
        FirstField.begin(this, fields, confirm);
    }

    /** Does it. */
    protected abstract void send(String id);

    /** Whether {@link #send} only begins it, and calls {@link #finish} or {@link #refused} later. */
    protected boolean sendsAside() {
        return false;
    }

    /** Says that it was done. */
    protected void said() {
        Said.done(say.say(key + ".done", subject));
    }

    protected final void effect(String text) {
        effect.setText(text);
    }

    protected final void ask(Component... components) {
        fields.add(components);
    }

    /** A field without which nothing is sent. */
    protected final <F extends Component & HasValueAndElement<?, ?> & HasValidationProperties> F need(F field) {
        required.add(field);
        ask(field);
        return field;
    }

    /** A day that may lie in the past and not in the future; today unless chosen. */
    protected final DatePicker day(String label) {
        var day = Dates.picker(say);
        day.setLabel(say.say(label));
        day.setMax(house.today());
        day.setValue(house.today());
        return need(day);
    }

    protected final void refused(Refused refused) {
        commandId = UUID.randomUUID().toString();
        errors.show(refused, say);
        confirm.setEnabled(true);
    }

    protected final void finish() {
        close();
        said();
        done.run();
    }

    private void confirm() {
        if (!required.complete(errors)) {
            return;
        }
        try {
            send(commandId);
        } catch (Refused refused) {
            refused(refused);
            return;
        }
        if (sendsAside()) {
            confirm.setEnabled(false);
        } else {
            finish();
        }
    }
}
