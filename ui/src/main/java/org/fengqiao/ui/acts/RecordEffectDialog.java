package org.fengqiao.ui.acts;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.TrackCommand.RecordEffect;

/** 记录建议成效: what changed and when; the complainant reads it; P13. */
class RecordEffectDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final DatePicker on = DayField.labelled("act.field.effect-on", desk);
    private final TextArea words = area("effect");

    RecordEffectDialog(Act act) {
        super(act);
        need(on);
        need(words);
    }

    @Override
    protected PetitionCommand command() {
        return new RecordEffect(act.caseId(), on.getValue(), words().outer(words.getValue()));
    }
}
