package org.fengqiao.ui.hotline;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import org.fengqiao.domain.hotline.CallFact;
import org.fengqiao.projections.hotline.Calls.CallRecord;
import org.fengqiao.projections.hotline.Hotline;
import org.fengqiao.ui.parts.AskingDialog;
import org.fengqiao.ui.parts.CategoryPicker;
import org.fengqiao.ui.parts.Required;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.shell.Desk;

/** 更正来电记录: one fact at a time, with the reason; both values stay visible. */
class CorrectCallDialog extends AskingDialog {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Hotline hotline;
    private final transient CallRecord call;
    private final transient Runnable corrected;
    private final Select<CallFact> fact = new Select<>();
    private final TextArea value = new TextArea();
    private final CategoryPicker category;
    private final TextArea reason = new TextArea();

    CorrectCallDialog(Desk desk, Hotline hotline, CallRecord call, Runnable corrected) {
        super(
                desk.speech(),
                desk.speech().say("hotline.correct.title", call.item().number()),
                desk.speech().say("hotline.correct"));
        this.desk = desk;
        this.hotline = hotline;
        this.call = call;
        this.corrected = corrected;
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
        fact.setValue(CallFact.QUESTION);
        effect(say.say("hotline.correct.effect"));
        ask(fact, value, category);
        required().addCurrent(this::given);
        need(reason);
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

    private boolean given() {
        return fact.getValue() == CallFact.CATEGORY
                ? required().filled(category)
                : required().filled(value);
    }

    @Override
    protected void send(String commandId) {
        var is = fact.getValue() == CallFact.CATEGORY
                ? category.getValue().code()
                : value.getValue().strip();
        hotline.correct(
                desk.staff(),
                call.item().callId(),
                fact.getValue(),
                is,
                reason.getValue().strip(),
                commandId);
    }

    @Override
    protected void done() {
        Said.done(say.say("hotline.noted", call.item().number()));
        corrected.run();
    }
}
