package org.fengqiao.ui.acts;

import com.vaadin.flow.component.select.Select;
import org.fengqiao.domain.petition.HandlingCommand.EndAssistance;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.projections.petitionfile.Assistance;

/** 结束协办. */
class EndAssistanceDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final Select<Assistance> assistant = new Select<>();

    EndAssistanceDialog(Act act) {
        super(act);
        assistant.setLabel(say.say("act.field.assistant"));
        assistant.setItems(act.file().assisting());
        assistant.setItemLabelGenerator(assistance -> desk.units().nameOf(assistance.unit()));
        act.file().assisting().stream().findFirst().ifPresent(assistant::setValue);
        need(assistant);
    }

    @Override
    protected PetitionCommand command() {
        return new EndAssistance(act.caseId(), assistant.getValue().unit());
    }
}
