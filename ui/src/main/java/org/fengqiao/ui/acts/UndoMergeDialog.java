package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.RepeatCommand.UndoMerge;

/** 撤销并件: merged in error; it goes on where it stood. */
class UndoMergeDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final TextArea reasons = need(area("reasons"));

    UndoMergeDialog(Act act) {
        super(act);
    }

    @Override
    protected PetitionCommand command() {
        return new UndoMerge(act.caseId(), words().inner(reasons.getValue()));
    }
}
