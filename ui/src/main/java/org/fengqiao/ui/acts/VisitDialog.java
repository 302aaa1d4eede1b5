package org.fengqiao.ui.acts;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.fengqiao.domain.petition.HandlingCommand.RecordVisit;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.ui.parts.Dates;

/** 走访: a visit, when and with what result. */
class VisitDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final DateTimePicker at = new DateTimePicker();
    private final TextField place = new TextField();
    private final TextArea result = area("visit");

    VisitDialog(Act act) {
        super(act);
        at.setLabel(say.say("act.field.at"));
        at.setLocale(say.locale());
        at.setDatePickerI18n(Dates.texts(say));
        at.setMax(desk.days().today().plusDays(1).atStartOfDay());
        place.setLabel(say.say("act.field.place"));
        need(at);
        need(place);
        need(result);
    }

    @Override
    protected PetitionCommand command() {
        return new RecordVisit(
                act.caseId(),
                Moment.atMinute(at.getValue()),
                words().inner(place.getValue()),
                words().inner(result.getValue()));
    }
}
