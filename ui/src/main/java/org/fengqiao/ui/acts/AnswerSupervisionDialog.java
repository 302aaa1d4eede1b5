package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.OversightCommand.AnswerSupervision;
import org.fengqiao.domain.petition.PetitionCommand;

/** 反馈督办情况: what was done about it; P21. */
class AnswerSupervisionDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final TextArea words = area("supervision-feedback");

    AnswerSupervisionDialog(Act act) {
        super(act);
        need(words);
    }

    @Override
    protected PetitionCommand command() {
        return new AnswerSupervision(act.caseId(), words().inner(words.getValue()));
    }
}
