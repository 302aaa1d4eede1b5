package org.fengqiao.ui.acts;

import org.fengqiao.domain.petition.HandlingCommand.TakePetition;
import org.fengqiao.domain.petition.PetitionCommand;

/** 认领: a person of the unit takes it. */
class TakeDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    TakeDialog(Act act) {
        super(act);
    }

    @Override
    protected PetitionCommand command() {
        return new TakePetition(act.caseId());
    }
}
