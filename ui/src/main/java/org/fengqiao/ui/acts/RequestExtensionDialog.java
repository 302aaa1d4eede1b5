package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.AnsweringCommand.RequestExtension;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.reason.ReasonUse;

/** 申请延期: the officer asks the head of the unit; P18. */
class RequestExtensionDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final IntegerField days = new IntegerField();
    private final TextArea reasons = area("reasons");
    private final ReasonFields why = new ReasonFields(desk, say, ReasonUse.EXTENSION, reasons);

    RequestExtensionDialog(Act act) {
        super(act);
        days.setLabel(say.say("act.field.days"));
        days.setStepButtonsVisible(true);
        days.setMin(1);
        days.setValue(30);
        need(days);
        require(reasons);
        ask(why);
    }

    @Override
    protected PetitionCommand command() {
        return new RequestExtension(act.caseId(), days.getValue(), words().inner(reasons.getValue()), why.code());
    }
}
