package org.fengqiao.ui.acts;

import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.SendingCommand.UpholdObjection;

/** 同意异议，交还; P09. */
class UpholdObjectionDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    UpholdObjectionDialog(Act act) {
        super(act);
        foresee();
    }

    @Override
    protected PetitionCommand command() {
        return new UpholdObjection(act.caseId());
    }
}
