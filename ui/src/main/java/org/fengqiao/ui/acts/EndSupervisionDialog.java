package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.OversightCommand.EndSupervision;
import org.fengqiao.domain.petition.PetitionCommand;

/** 结束督办: with what came of it; P21. */
class EndSupervisionDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final TextArea words = area("supervision-end");

    EndSupervisionDialog(Act act) {
        super(act);
        need(words);
    }

    @Override
    protected PetitionCommand command() {
        return new EndSupervision(act.caseId(), words().inner(words.getValue()));
    }
}
