package org.fengqiao.ui.acts;

import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.PetitionCommand.ClosePetition;

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
