package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.AnsweringCommand.DeclineExtension;
import org.fengqiao.domain.petition.PetitionCommand;

/** 不批准延期; P18. */
class DeclineExtensionDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final TextArea reasons = need(area("reasons"));

    DeclineExtensionDialog(Act act) {
        super(act);
    }

    @Override
    protected PetitionCommand command() {
        return new DeclineExtension(act.caseId(), words().inner(reasons.getValue()));
    }
}
