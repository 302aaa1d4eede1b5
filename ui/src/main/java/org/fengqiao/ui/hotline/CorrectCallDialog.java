package org.fengqiao.ui.hotline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.UUID;
import org.fengqiao.domain.hotline.CallFact;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.hotline.Calls.CallRecord;
import org.fengqiao.projections.hotline.Hotline;
import org.fengqiao.ui.parts.CategoryPicker;
import org.fengqiao.ui.parts.ErrorSummary;
import org.fengqiao.ui.parts.FirstField;
import org.fengqiao.ui.parts.Required;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** 更正来电记录: one fact at a time, with the reason; both values stay visible. */
class CorrectCallDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Speech say;
    private final transient Hotline hotline;
    private final transient CallRecord call;
    private final transient Runnable corrected;
    private final ErrorSummary errors = new ErrorSummary();
    private final Select<CallFact> fact = new Select<>();
    private final TextArea value = new TextArea();
    private final CategoryPicker category;
    private final TextArea reason = new TextArea();
    private transient String commandId = UUID.randomUUID().toString();

    CorrectCallDialog(Desk desk, Hotline hotline, CallRecord call, Runnable corrected) {
        this.desk = desk;
        this.say = desk.speech();
        this.hotline = hotline;
        this.call = call;
        this.corrected = corrected;
        setHeaderTitle(say.say("hotline.correct.title", call.item().number()));
        setWidth("min(520px, 96vw)");
        category = new CategoryPicker(desk.categories(), say);
        category.setLabel(say.say("hotline.correct.is"));
        fact.setLabel(say.say("hotline.correct.fact"));
        fact.setItems(Arrays.stream(CallFact.values())
                .filter(one -> one != CallFact.ANSWER || call.answer() != null)
                .toList());
        fact.setItemLabelGenerator(say::name);
        fact.addValueChangeListener(event -> ask(event.getValue()));
        value.setLabel(say.say("hotline.correct.is"));
        reason.setLabel(say.say("hotline.correct.reason"));
        Required.mark(value);
        Required.mark(category);
        Required.mark(reason);
        fact.setValue(CallFact.QUESTION);
        var fields = new Div(fact, value, category, reason);
        fields.addClassName("stretch");
        add(errors, fields);
        var confirm = new Button(say.say("hotline.correct"), _ -> send());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(say.say("dialog.cancel"), _ -> close()), confirm);
        FirstField.begin(this, fields, confirm);
    }

    /** As it stands, to be mended. */
    private void ask(CallFact chosen) {
        category.setVisible(chosen == CallFact.CATEGORY);
        value.setVisible(chosen != CallFact.CATEGORY);
        var now = switch (chosen) {
            case NAME -> call.name();
            case PHONE -> call.phone();
            case QUESTION -> call.question();
            case ANSWER -> call.answer();
            case CATEGORY -> null;
        };
        value.setValue(now == null ? "" : now);
        desk.categories().find(call.item().category()).ifPresent(category::setValue);
    }

    private void send() {
        var required = new Required(say);
        if (fact.getValue() == CallFact.CATEGORY) {
            required.addCurrent(() -> required.filled(category));
        } else {
            required.addCurrent(() -> required.filled(value));
        }
        required.addCurrent(() -> required.filled(reason));
        if (!required.complete(errors)) {
            return;
        }
        var is = fact.getValue() == CallFact.CATEGORY
                ? category.getValue().code()
                : value.getValue().strip();
        try {
            hotline.correct(
                    desk.staff(),
                    call.item().callId(),
                    fact.getValue(),
                    is,
                    reason.getValue().strip(),
                    commandId);
        } catch (Refused refused) {
            commandId = UUID.randomUUID().toString();
            errors.show(refused, say);
            return;
        }
        Said.done(say.say("hotline.noted", call.item().number()));
        close();
        corrected.run();
    }
}
