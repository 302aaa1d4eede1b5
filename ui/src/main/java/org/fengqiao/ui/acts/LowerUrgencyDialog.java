package org.fengqiao.ui.acts;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.OversightCommand.LowerUrgency;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.Urgency;

/** 降低紧急程度: by who is above the unit that raised it; P11. */
class LowerUrgencyDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final RadioButtonGroup<Urgency> grade = new RadioButtonGroup<>();
    private final TextArea reason = area("reasons");

    LowerUrgencyDialog(Act act) {
        super(act);
        grade.setLabel(say.say("act.field.grade.lowered"));
        grade.setItems(Urgency.URGENT);
        grade.setItemLabelGenerator(say::name);
        grade.setHelperText(say.say("act.field.grade.help"));
        var alarm = act.file().watch().alarm();
        if (alarm != null && alarm.grade() == Urgency.MAJOR) {
            ask(grade);
        }
        need(reason);
    }

    @Override
    protected PetitionCommand command() {
        return new LowerUrgency(act.caseId(), grade.getValue(), words().inner(reason.getValue()));
    }
}
