package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.TrackCommand.TakeCharge;

/** 领导包案: whoever is signed in answers for it in person; P25. */
class TakeChargeDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final TextArea plan = area("charge");

    TakeChargeDialog(Act act) {
        super(act);
        ask(plan);
    }

    @Override
    protected PetitionCommand command() {
        return new TakeCharge(act.caseId(), words().innerOrNull(plan.getValue()));
    }
}
