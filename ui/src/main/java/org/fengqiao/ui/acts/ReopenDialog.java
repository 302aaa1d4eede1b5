package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.EndingCommand.ReopenPetition;
import org.fengqiao.domain.petition.PetitionCommand;

/** 重新打开: closed in error. */
class ReopenDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final TextArea reasons = need(area("reasons"));

    ReopenDialog(Act act) {
        super(act);
    }

    @Override
    protected PetitionCommand command() {
        return new ReopenPetition(act.caseId(), words().inner(reasons.getValue()));
    }
}
