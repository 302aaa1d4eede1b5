package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.SendingCommand.TransferPetition;
import org.fengqiao.ui.parts.UnitPicker;

/** 转送: to the unit that is competent; P06. */
class TransferDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final UnitPicker to;
    private final TextArea reason = area("remark");

    TransferDialog(Act act) {
        super(act);
        to = new UnitPicker(
                desk.units(), desk.staff().unit(), act.file().keptFrom().walls());
        to.setLabel(say.say("act.field.to"));
        need(to);
        ask(reason);
        foresee(to);
    }

    @Override
    protected PetitionCommand command() {
        return new TransferPetition(act.caseId(), to.getValue().code(), words().innerOrNull(reason.getValue()));
    }

    @Override
    protected boolean ready() {
        return !to.isEmpty();
    }
}
