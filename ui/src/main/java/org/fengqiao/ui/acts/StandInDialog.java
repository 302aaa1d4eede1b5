package org.fengqiao.ui.acts;

import org.fengqiao.domain.petition.HandlingCommand.StandIn;
import org.fengqiao.domain.petition.PetitionCommand;

/** 代为办理: nobody works at the unit where it lies, so that somebody above goes on with it. */
class StandInDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    StandInDialog(Act act) {
        super(act);
    }

    @Override
    protected PetitionCommand command() {
        return new StandIn(act.caseId());
    }
}
