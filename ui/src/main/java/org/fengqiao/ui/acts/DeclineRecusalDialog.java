package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.WallCommand.DeclineRecusal;

/** 决定不回避; P12. */
class DeclineRecusalDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final AskedSelect asked;
    private final TextArea reasons = area("reasons");

    DeclineRecusalDialog(Act act) {
        super(act);
        asked = new AskedSelect(act, say);
        need(asked);
        need(reasons);
    }

    @Override
    protected PetitionCommand command() {
        return new DeclineRecusal(act.caseId(), asked.getValue().account(), words().inner(reasons.getValue()));
    }
}
