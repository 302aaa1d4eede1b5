package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.HearingCommand.CallOffHearing;
import org.fengqiao.domain.petition.PetitionCommand;

/** 取消听证: the term runs as if it had never stood still; the complainant is told, and reads why; P15, P20. */
class CallOffHearingDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final TextArea reason = area("hearing-reason");

    CallOffHearingDialog(Act act) {
        super(act);
        need(reason);
        foresee(reason);
    }

    @Override
    protected PetitionCommand command() {
        return new CallOffHearing(act.caseId(), words().outer(reason.getValue()));
    }

    @Override
    protected PetitionCommand foreseen() {
        return new CallOffHearing(act.caseId(), words().outer("-"));
    }
}
