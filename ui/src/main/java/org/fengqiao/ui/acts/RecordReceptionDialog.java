package org.fengqiao.ui.acts;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.TrackCommand.RecordReception;

/** 领导接访: on which day, and what was said; P25. */
class RecordReceptionDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final DatePicker on = DayField.labelled("act.field.received-on", desk);
    private final TextArea words = area("reception");

    RecordReceptionDialog(Act act) {
        super(act);
        need(on);
        need(words);
    }

    @Override
    protected PetitionCommand command() {
        return new RecordReception(act.caseId(), on.getValue(), words().inner(words.getValue()));
    }
}
