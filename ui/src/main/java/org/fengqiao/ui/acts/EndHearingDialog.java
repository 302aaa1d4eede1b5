package org.fengqiao.ui.acts;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.RemedyCommand.EndHearing;

/** 结束听证: with its record; the term runs on; P15, P20. */
class EndHearingDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final DatePicker on = DayField.labelled("act.field.hearing-record-on", desk);
    private final TextArea words = area("hearing-record");

    EndHearingDialog(Act act) {
        super(act);
        need(on);
        need(words);
        foresee(on, words);
    }

    @Override
    protected PetitionCommand command() {
        return new EndHearing(act.caseId(), on.getValue(), words().inner(words.getValue()));
    }

    @Override
    protected boolean ready() {
        return !on.isEmpty() && !words.isEmpty();
    }
}
