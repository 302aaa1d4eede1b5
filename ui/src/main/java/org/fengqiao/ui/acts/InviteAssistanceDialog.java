package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.HandlingCommand.InviteAssistance;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.ui.parts.UnitPicker;

/** 请求协办: another unit assists. */
class InviteAssistanceDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final UnitPicker unit;
    private final TextArea request = area("assistance");

    InviteAssistanceDialog(Act act) {
        super(act);
        unit = new UnitPicker(desk.units(), null, act.file().keptFrom().walls());
        unit.setLabel(say.say("act.field.assistant"));
        need(unit);
        ask(request);
    }

    @Override
    protected PetitionCommand command() {
        return new InviteAssistance(act.caseId(), unit.getValue().code(), words().innerOrNull(request.getValue()));
    }
}
