package org.fengqiao.ui.acts;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.SendingCommand.AssignPetition;
import org.fengqiao.ui.parts.Dates;
import org.fengqiao.ui.parts.UnitPicker;

/** 交办: with a term and a closing report; P06. */
class AssignDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final UnitPicker to;
    private final DatePicker term = Dates.picker(say);
    private final TextArea reason = area("remark");

    AssignDialog(Act act) {
        super(act);
        to = new UnitPicker(
                desk.units(), desk.staff().unit(), act.file().keptFrom().walls());
        to.setLabel(say.say("act.field.to"));
        term.setLabel(say.say("act.field.term"));
        term.setMin(desk.days().today());
        need(to);
        need(term);
        ask(reason);
        foresee(to, term);
    }

    @Override
    protected PetitionCommand command() {
        return new AssignPetition(
                act.caseId(), to.getValue().code(), term.getValue(), words().innerOrNull(reason.getValue()));
    }

    @Override
    protected boolean ready() {
        return !to.isEmpty() && !term.isEmpty();
    }
}
