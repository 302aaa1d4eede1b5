package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.WallCommand.CorrectAccused;

/** 更正被检举控告者: all of them as they should have been named; P14. */
class CorrectAccusedDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final transient AccusedFields who;
    private final TextArea reason = area("correction-reason");

    CorrectAccusedDialog(Act act) {
        super(act);
        who = new AccusedFields(act, say);
        who.show(desk, act.file().keptFrom());
        ask(who.units, who.people);
        need(reason);
    }

    @Override
    protected PetitionCommand command() {
        return new CorrectAccused(act.caseId(), who.accused(), words().inner(reason.getValue()));
    }
}
