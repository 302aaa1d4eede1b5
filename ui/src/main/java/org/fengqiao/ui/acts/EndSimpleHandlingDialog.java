package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.TrackCommand.EndSimpleHandling;

/** 转为普通程序: why it proved complex; P26. */
class EndSimpleHandlingDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final TextArea reason = area("complex");

    EndSimpleHandlingDialog(Act act) {
        super(act);
        need(reason);
    }

    @Override
    protected PetitionCommand command() {
        return new EndSimpleHandling(act.caseId(), words().inner(reason.getValue()));
    }
}
