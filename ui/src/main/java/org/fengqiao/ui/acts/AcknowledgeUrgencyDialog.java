package org.fengqiao.ui.acts;

import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.PetitionCommand.AcknowledgeUrgency;

/** 确认知悉: a unit above says that it knows; P11. */
class AcknowledgeUrgencyDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    AcknowledgeUrgencyDialog(Act act) {
        super(act);
    }

    @Override
    protected PetitionCommand command() {
        return new AcknowledgeUrgency(act.caseId());
    }
}
