package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.SendingCommand.RejectObjection;

/** 驳回异议; P09. */
class RejectObjectionDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final TextArea reasons = need(area("reasons"));

    RejectObjectionDialog(Act act) {
        super(act);
    }

    @Override
    protected PetitionCommand command() {
        return new RejectObjection(act.caseId(), words().inner(reasons.getValue()));
    }
}
