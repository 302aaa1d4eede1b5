package org.fengqiao.ui.acts;

import org.fengqiao.domain.petition.OversightCommand.AcknowledgeUrgency;
import org.fengqiao.domain.petition.PetitionCommand;

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
