package org.fengqiao.ui.acts;

import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.WallCommand.GrantRecusal;

/** 决定回避; P12. */
class GrantRecusalDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final AskedSelect asked;

    GrantRecusalDialog(Act act) {
        super(act);
        asked = new AskedSelect(act, say);
        need(asked);
    }

    @Override
    protected PetitionCommand command() {
        return new GrantRecusal(act.caseId(), asked.getValue().account());
    }
}
