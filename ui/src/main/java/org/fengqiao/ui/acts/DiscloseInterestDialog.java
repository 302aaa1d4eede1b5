package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.WallCommand.DiscloseInterest;

/** 申明利害关系: the person himself says so; P12. */
class DiscloseInterestDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final TextArea interest = need(area("interest"));

    DiscloseInterestDialog(Act act) {
        super(act);
    }

    @Override
    protected PetitionCommand command() {
        return new DiscloseInterest(act.caseId(), words().inner(interest.getValue()));
    }
}
