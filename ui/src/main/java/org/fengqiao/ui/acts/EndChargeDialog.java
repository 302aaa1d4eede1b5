package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.TrackCommand.EndCharge;

/** 结束包案: with the reason; P25. */
class EndChargeDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final TextArea reason = area("charge-ended");

    EndChargeDialog(Act act) {
        super(act);
        need(reason);
    }

    @Override
    protected PetitionCommand command() {
        return new EndCharge(act.caseId(), words().inner(reason.getValue()));
    }
}
