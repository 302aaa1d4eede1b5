package org.fengqiao.ui.acts;

import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.WallCommand.NameAccused;

/** 指明被检举控告者; P14. */
class NameAccusedDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final transient AccusedFields who;

    NameAccusedDialog(Act act) {
        super(act);
        who = new AccusedFields(act, say);
        ask(who.units, who.people);
        foresee(who.units, who.people);
    }

    @Override
    protected PetitionCommand command() {
        return new NameAccused(act.caseId(), who.accused());
    }
}
