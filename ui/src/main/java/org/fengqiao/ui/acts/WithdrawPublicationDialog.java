package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.PublicationCommand.WithdrawPublication;

/** 撤下公示: nobody reads it any more, the opinion stands; the complainant reads why; P20. */
class WithdrawPublicationDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final TextArea reason = need(area("publication-reason"));

    WithdrawPublicationDialog(Act act) {
        super(act);
    }

    @Override
    protected PetitionCommand command() {
        return new WithdrawPublication(act.caseId(), words().outer(reason.getValue()));
    }
}
