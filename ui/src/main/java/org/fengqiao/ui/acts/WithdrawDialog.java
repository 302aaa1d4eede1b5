package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.EndingCommand.WithdrawPetition;
import org.fengqiao.domain.petition.PetitionCommand;

/** 撤回: the officer was told so. */
class WithdrawDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final TextArea reason = area("withdrawal");

    WithdrawDialog(Act act) {
        super(act);
        ask(reason);
    }

    @Override
    protected PetitionCommand command() {
        return new WithdrawPetition(act.caseId(), words().outerOrNull(reason.getValue()));
    }
}
