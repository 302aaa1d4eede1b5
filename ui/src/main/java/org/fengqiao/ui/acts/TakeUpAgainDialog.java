package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.CourseCommand.TakeUpAgain;
import org.fengqiao.domain.petition.PetitionCommand;

/** 撤销原决定、重新办理: a refusal or a reply was wrong; P23. */
class TakeUpAgainDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final TextArea reasons = need(area("reasons-told"));

    TakeUpAgainDialog(Act act) {
        super(act);
    }

    @Override
    protected PetitionCommand command() {
        return new TakeUpAgain(act.caseId(), words().outer(reasons.getValue()));
    }
}
