package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.AnsweringCommand.ExtendTerm;
import org.fengqiao.domain.petition.PetitionCommand;

/** 批准延期: once, by the head, the complainant told of the reasons; P18. */
class ExtendDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final IntegerField days = new IntegerField();
    private final TextArea reasons = area("reasons-told");
    private final NoticeFields notice = new NoticeFields(desk, say);

    ExtendDialog(Act act) {
        super(act);
        days.setLabel(say.say("act.field.days"));
        days.setStepButtonsVisible(true);
        days.setMin(1);
        days.setValue(30);
        need(days);
        need(reasons);
        ask(notice);
        foresee(days, reasons, notice.manner());
    }

    @Override
    protected PetitionCommand command() {
        return new ExtendTerm(act.caseId(), days.getValue(), words().outer(reasons.getValue()), notice.notice());
    }

    @Override
    protected boolean ready() {
        return !days.isEmpty() && !reasons.isEmpty();
    }
}
