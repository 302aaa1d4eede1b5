package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.SendingCommand.ObjectToRouting;
import org.fengqiao.domain.reason.ReasonUse;

/** 提出异议: not competent, with reasons; P09. */
class ObjectDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final TextArea reasons = area("reasons");
    private final ReasonFields why = new ReasonFields(desk, say, ReasonUse.OBJECTION, reasons);

    ObjectDialog(Act act) {
        super(act);
        require(reasons);
        ask(why);
    }

    @Override
    protected PetitionCommand command() {
        return new ObjectToRouting(act.caseId(), words().inner(reasons.getValue()), why.code());
    }
}
