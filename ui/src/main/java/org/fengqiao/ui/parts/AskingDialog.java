package org.fengqiao.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/**
 * One deed, one dialog (办理对话框): says what will happen, asks for what is needed, repeats the verb on its button. A
 * refusal is said at the top and keeps everything that was typed; so does a reload, where a dialog {@link #keepUnder}s it.
 */
@JavaScript("context://assets/drafts.js")
public abstract class AskingDialog extends Dialog {
    private static final long serialVersionUID = 1;

    protected final transient Speech say;
    private final ErrorSummary errors = new ErrorSummary();
    private final Paragraph effect = new Paragraph();
    private final VerticalLayout fields = new VerticalLayout();
    private final Button confirm;
    private final transient Required required;
    private transient @Nullable Drafts drafts;
    private transient String commandId = UUID.randomUUID().toString();

    /** @param verb what the button says */
    protected AskingDialog(Speech say, String title, String verb) {
        this.say = say;
        required = new Required(say);
        setHeaderTitle(title);
        setWidth("min(600px, 96vw)");
        effect.setVisible(false);
        fields.setPadding(false);
        fields.setSpacing("4px");
        fields.setAlignItems(FlexComponent.Alignment.STRETCH);
        fields.add(errors, effect);
        add(fields);
        confirm = new Button(verb, _ -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(say.say("dialog.cancel"), _ -> close()), confirm);
        FirstField.begin(this, fields, confirm);
        WithItsPage.close(this);
    }

    /**
     * Does it.
     *
     * @param commandId the same as long as nothing was refused, so that sending it twice does it once
     */
    protected abstract void send(String commandId);

    /** Refuses what has to be looked at again before it is sent. */
    protected void check() {}

    /** It is done and the dialog is closed: says so, and shows what became of it. */
    protected abstract void done();

    /** Whether {@link #send} only begins it, and calls {@link #finish}, {@link #refused} or {@link #tell} later. */
    protected boolean sendsAside() {
        return false;
    }

    /** The number of what it is about beside the title, where it never breaks. */
    protected final void about(String number) {
        var told = new Span(number);
        told.addClassName("number");
        getHeader().add(told);
        setAriaLabel(say.say("said.of", getHeaderTitle(), number));
    }

    /** What will happen, above the fields. */
    protected final void effect(String text) {
        effect.setText(text);
        effect.setVisible(true);
    }

    /** What a person has to know before reading on; stands above the effect. */
    protected final void warn(Component note) {
        fields.addComponentAtIndex(fields.indexOf(effect), note);
    }

    /**
     * What is asked from now on is kept in this browser tab until it was sent.
     *
     * @param account whose words these are
     * @param about what is done, and to what
     */
    protected final void keepUnder(String account, String about) {
        drafts = new Drafts(account, about);
    }

    protected final void ask(Component... components) {
        fields.add(components);
        var kept = drafts;
        if (kept != null) {
            List.of(components).forEach(kept::keepAll);
        }
    }

    /** A field without which nothing is sent. */
    protected final <F extends Component & HasValueAndElement<?, ?> & HasValidationProperties> F need(F field) {
        required.add(field);
        ask(field);
        return field;
    }

    /**
     * Asks which fact is wrong and what it should have been.
     *
     * @param facts that can be corrected, the one to begin with first
     * @param asEntered the field for a fact, to be mended
     */
    protected final <F extends Enum<F>> WrongFact<F> askWrong(
            String label, List<F> facts, Function<F, TrueValue<?>> asEntered) {
        var wrong = new WrongFact<>(label, facts, say, fact -> kept(asEntered.apply(fact), "as-" + fact));
        required.addCurrent(() -> wrong.isEntered(required));
        ask(wrong.choice(), wrong.place());
        return wrong;
    }

    private TrueValue<?> kept(TrueValue<?> value, String name) {
        keep(value.field(), name);
        return value;
    }

    /** A field that takes the place of another one: needed as long as it stands there, and kept under a name of its own. */
    protected final <F extends Component & HasValueAndElement<?, ?> & HasValidationProperties> F keep(
            F field, String name) {
        Required.mark(field);
        if (drafts != null) {
            drafts.keep(field, name);
        }
        return field;
    }

    protected final Required required() {
        return required;
    }

    /** A field for words. */
    protected TextArea area(String key) {
        var area = new TextArea(say.say(key));
        area.setMinRows(3);
        area.setMaxRows(10);
        return area;
    }

    protected final void refused(Refused refused) {
        commandId = UUID.randomUUID().toString();
        errors.show(refused, say, this::citing);
        confirm.setEnabled(true);
    }

    /** Puts the articles that hold beside the rules that a refusal names. */
    protected String citing(String text) {
        return text;
    }

    /** Says that it was not done, or not all of it; what is left cannot be sent again from here. */
    protected final void tell(String what, String... each) {
        errors.show(what, each);
    }

    protected final void finish() {
        close();
        if (drafts != null) {
            drafts.forget();
        }
        done();
    }

    /** A second click that was on its way when the dialog closed does nothing. */
    private void confirm() {
        if (!isOpened() || !required.complete(errors)) {
            return;
        }
        try {
            check();
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
