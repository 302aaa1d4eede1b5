package org.fengqiao.ui.hotline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import org.fengqiao.domain.hotline.CallFact;
import org.fengqiao.projections.hotline.Calls.CallRecord;
import org.fengqiao.projections.hotline.Hotline;
import org.fengqiao.ui.parts.AskingDialog;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.parts.TrueValue;
import org.fengqiao.ui.shell.Desk;

/** 更正来电记录: one fact at a time, with the reason; both values stay visible. */
class CorrectCallDialog extends AskingDialog {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Hotline hotline;
    private final transient CallRecord call;
    private final transient Runnable corrected;
    private final Select<CallFact> fact = new Select<>();
    private final Div place = new Div();
    private final TextArea reason = new TextArea();
    private transient TrueValue<?> value;

    CorrectCallDialog(Desk desk, Hotline hotline, CallRecord call, Runnable corrected) {
        super(desk.speech(), desk.speech().say("hotline.correct"), desk.speech().say("hotline.correct"));
        about(call.item().number());
        this.desk = desk;
        this.hotline = hotline;
        this.call = call;
        this.corrected = corrected;
        setWidth("min(520px, 96vw)");
        keepUnder(desk.staff().account(), call.item().callId() + "/correct");
        value = asEntered(CallFact.QUESTION);
        fact.setLabel(say.say("hotline.correct.fact"));
        fact.setItems(Arrays.stream(CallFact.values())
                .filter(one -> one != CallFact.ANSWER || call.answer() != null)
                .toList());
        fact.setItemLabelGenerator(say::name);
        fact.setValue(CallFact.QUESTION);
        fact.addValueChangeListener(event -> show(event.getValue()));
        place.addClassName("stretch");
        reason.setLabel(say.say("hotline.correct.reason"));
        effect(say.say("hotline.correct.effect"));
        required().addCurrent(() -> value.entered(required()));
        ask(fact);
        ask(place);
        need(reason);
        show(CallFact.QUESTION);
    }

    private void show(CallFact chosen) {
        value = asEntered(chosen);
        place.removeAll();
        place.add(keep(value.field(), "as-" + chosen));
    }

    /** To be mended. */
    private TrueValue<?> asEntered(CallFact chosen) {
        var label = say.say("hotline.correct.is");
        return switch (chosen) {
            case NAME -> TrueValue.line(label, call.name());
            case PHONE -> TrueValue.line(label, call.phone());
            case QUESTION -> TrueValue.prose(label, call.question());
            case ANSWER -> TrueValue.prose(label, call.answer());
            case CATEGORY -> TrueValue.category(label, call.item().category(), desk.categories(), say);
        };
    }

    @Override
    protected void send(String commandId) {
        hotline.correct(
                desk.staff(),
                call.item().callId(),
                fact.getValue(),
                value.value().get(),
                reason.getValue().strip(),
                commandId);
    }

    @Override
    protected void done() {
        Said.done(say.say("hotline.noted", call.item().number()));
        corrected.run();
    }
}
