package org.fengqiao.ui.acts;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.RemedyCommand.OpenHearing;

/** 举行听证: from that day on the term stands still; P15, P20. */
class OpenHearingDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final DatePicker on = DayField.labelled("act.field.hearing-on", desk);
    private final transient SittingFields sitting = new SittingFields(say);
    private final TextArea words = area("hearing");

    OpenHearingDialog(Act act) {
        super(act);
        need(on);
        need(sitting.at);
        need(sitting.place);
        need(sitting.presiding);
        need(sitting.open);
        need(words);
        foresee(on, sitting.at, sitting.place, sitting.presiding, words);
    }

    @Override
    protected PetitionCommand command() {
        var sealing = words();
        return new OpenHearing(act.caseId(), on.getValue(), sealing.inner(words.getValue()), sitting.sitting(sealing));
    }

    @Override
    protected boolean ready() {
        return !on.isEmpty() && sitting.complete() && !words.isEmpty();
    }
}
