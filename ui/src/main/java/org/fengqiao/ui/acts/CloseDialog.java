package org.fengqiao.ui.acts;

import org.fengqiao.domain.petition.EndingCommand.ClosePetition;
import org.fengqiao.domain.petition.PetitionCommand;

/** 结案. */
class CloseDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    CloseDialog(Act act) {
        super(act);
        foresee();
    }

    @Override
    protected PetitionCommand command() {
        return new ClosePetition(act.caseId());
    }
}
