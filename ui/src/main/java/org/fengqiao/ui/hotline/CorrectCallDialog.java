package org.fengqiao.ui.hotline;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Comparator;
import java.util.EnumSet;
import org.fengqiao.domain.hotline.CallFact;
import org.fengqiao.projections.hotline.Calls.CallRecord;
import org.fengqiao.projections.hotline.Hotline;
import org.fengqiao.ui.parts.AskingDialog;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.parts.TrueValue;
import org.fengqiao.ui.parts.WrongFact;
import org.fengqiao.ui.shell.Desk;

/** 更正来电记录: one fact at a time, with the reason; both values stay visible. */
class CorrectCallDialog extends AskingDialog {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Hotline hotline;
    private final transient CallRecord call;
    private final transient Runnable corrected;
    private final transient WrongFact<CallFact> wrong;
    private final TextArea reason = new TextArea();

    CorrectCallDialog(Desk desk, Hotline hotline, CallRecord call, Runnable corrected) {
        super(desk.speech(), desk.speech().say("hotline.correct"), desk.speech().say("hotline.correct"));
        about(call.item().number());
        this.desk = desk;
        this.hotline = hotline;
        this.call = call;
        this.corrected = corrected;
        setWidth("min(520px, 96vw)");
        keepUnder(desk.staff().account(), call.item().callId() + "/correct");
        reason.setLabel(say.say("hotline.correct.reason"));
        effect(say.say("hotline.correct.effect"));
        var facts = EnumSet.allOf(CallFact.class).stream()
                .filter(one -> one != CallFact.ANSWER || call.answer() != null)
                .sorted(Comparator.comparing(one -> one != CallFact.QUESTION))
                .toList();
        wrong = askWrong(say.say("hotline.correct.fact"), facts, this::asEntered);
        need(reason);
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
        var why = reason.getValue().strip();
        hotline.correct(desk.staff(), call.item().callId(), wrong.fact(), wrong.value(), why, commandId);
    }

    @Override
    protected void done() {
        Said.done(say.say("hotline.noted", call.item().number()));
        corrected.run();
    }
}
