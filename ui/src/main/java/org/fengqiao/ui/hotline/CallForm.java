package org.fengqiao.ui.hotline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.Consumer;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.cases.Cases.Lodged;
import org.fengqiao.projections.hotline.Hotline;
import org.fengqiao.projections.hotline.Hotline.Rest;
import org.fengqiao.projections.hotline.NewCall;
import org.fengqiao.ui.parts.CategoryPicker;
import org.fengqiao.ui.parts.Drafts;
import org.fengqiao.ui.parts.ErrorSummary;
import org.fengqiao.ui.parts.Required;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.parts.UnitPicker;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** What is written down during a call (来电登记表), in the order in which it is said; all of it without a mouse. */
@JavaScript("context://assets/drafts.js")
class CallForm extends Div {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Speech say;
    private final transient Hotline hotline;
    private final transient Runnable noted;
    private final transient Consumer<Lodged> lodged;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField phone = new TextField();
    private final TextField name = new TextField();
    private final TextArea question = new TextArea();
    private final CategoryPicker category;
    private final TextArea answer = new TextArea();
    private final UnitPicker unit;
    private final transient Drafts drafts;
    private transient @Nullable String commandId;

    /** @param noted what follows when a call was written down; {@code lodged} when it became a petition */
    CallForm(Desk desk, Speech say, Hotline hotline, Runnable noted, Consumer<Lodged> lodged) {
        this.desk = desk;
        this.say = say;
        this.hotline = hotline;
        this.noted = noted;
        this.lodged = lodged;
        addClassName("call-form");
        category = new CategoryPicker(desk.categories(), say);
        unit = new UnitPicker(desk.units(), desk.staff().unit());
        desk.units().find(desk.staff().unit()).ifPresent(unit::setValue);
        question.setMinRows(3);
        question.setMaxLength(20000);
        answer.setMinRows(3);
        answer.setMaxLength(20000);
        Required.mark(phone);
        Required.mark(question);
        Required.mark(category);
        Required.mark(unit);
        var who = new Div(labelled(phone, "phone"), labelled(name, "name"));
        who.addClassName("pair");
        var keys = new Paragraph(say.say("hotline.keys"));
        keys.addClassNames("quiet", "small", "keys-told");
        add(new H2(say.say("hotline.take")), errors, who, labelled(question, "question"));
        add(labelled(category, "category"), labelled(answer, "answer"), labelled(unit, "unit"), buttons(), keys);
        drafts = new Drafts(desk.staff().account(), "call");
        drafts.keepAll(this);
        addAttachListener(_ -> phone.focus());
    }

    private <F extends Component & HasLabel> F labelled(F field, String key) {
        field.setLabel(say.say("hotline." + key));
        return field;
    }

    private Div buttons() {
        var answered = new Button(say.say("hotline.answered"), _ -> send(true, this::noted, answer));
        answered.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        answered.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        var petition = new Button(say.say("hotline.petition"), _ -> send(true, this::handOver, name));
        petition.addClickShortcut(Key.ENTER, KeyModifier.CONTROL, KeyModifier.SHIFT)
                .resetFocusOnActiveElement();
        var later = new Button(say.say("hotline.later"), _ -> send(false, this::noted, phone));
        later.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var buttons = new Div(answered, petition, later);
        buttons.addClassName("actions");
        return buttons;
    }

    /** @param also what this way of ending needs besides */
    private <F extends HasValueAndElement<?, ?> & HasValidationProperties> void send(
            boolean withAnswer, Consumer<Hotline.Noted> then, F also) {
        var required = new Required(say);
        required.addCurrent(() -> required.filled(phone));
        required.addCurrent(() -> required.filled(question));
        required.addCurrent(() -> required.filled(category));
        required.addCurrent(() -> required.filled(unit));
        required.addCurrent(() -> required.filled(also));
        if (!required.complete(errors)) {
            return;
        }
        if (commandId == null) {
            commandId = UUID.randomUUID().toString();
        }
        try {
            var call = hotline.take(desk.staff(), call(withAnswer), commandId);
            drafts.forget();
            then.accept(call);
        } catch (Refused refused) {
            commandId = null;
            errors.show(refused, say);
        }
    }

    private NewCall call(boolean withAnswer) {
        return new NewCall(
                unit.getValue().code(),
                given(name.getValue()),
                phone.getValue().strip(),
                question.getValue().strip(),
                category.getValue().code(),
                withAnswer ? given(answer.getValue()) : null);
    }

    private void noted(Hotline.Noted call) {
        Said.done(say.say("hotline.noted", call.number().value()));
        noted.run();
    }

    /** The call is written down by now, so what is refused here can still be done from the list. */
    private void handOver(Hotline.Noted call) {
        try {
            lodged.accept(hotline.handOver(desk.staff(), call.callId(), Rest.NOTHING));
        } catch (Refused refused) {
            noted(call);
            Said.refused(refused, say);
        }
    }

    private static @Nullable String given(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
