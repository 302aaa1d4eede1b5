package org.fengqiao.ui.acts;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.OversightCommand.RaiseUrgency;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.Urgency;

/** 报告重大紧急: it reaches every level above at once; P11. */
class RaiseUrgencyDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final RadioButtonGroup<Urgency> grade = new RadioButtonGroup<>();
    private final TextArea words = area("urgency");

    RaiseUrgencyDialog(Act act) {
        super(act);
        grade.setLabel(say.say("act.field.grade"));
        grade.setItems(Urgency.values());
        grade.setItemLabelGenerator(say::name);
        need(grade);
        need(words);
    }

    @Override
    protected PetitionCommand command() {
        return new RaiseUrgency(act.caseId(), grade.getValue(), words().inner(words.getValue()));
    }
}
