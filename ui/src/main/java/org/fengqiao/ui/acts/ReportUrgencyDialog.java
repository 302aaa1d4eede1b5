package org.fengqiao.ui.acts;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.OversightCommand.ReportUrgency;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.UrgencyReport;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.ui.parts.Dates;

/** 记录紧急报送: to whom off the platform it was reported, when and how; P11. */
class ReportUrgencyDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final Select<UrgencyReport> to = new Select<>();
    private final DateTimePicker at = new DateTimePicker();
    private final TextArea words = area("urgency-report");

    ReportUrgencyDialog(Act act) {
        super(act);
        to.setLabel(say.say("act.field.reported-to"));
        to.setItems(UrgencyReport.values());
        to.setItemLabelGenerator(say::name);
        at.setLabel(say.say("act.field.reported-at"));
        at.setLocale(say.locale());
        at.setDatePickerI18n(Dates.texts(say));
        at.setMax(desk.days().today().plusDays(1).atStartOfDay());
        need(to);
        need(at);
        need(words);
    }

    @Override
    protected PetitionCommand command() {
        return new ReportUrgency(
                act.caseId(), to.getValue(), Moment.atMinute(at.getValue()), words().inner(words.getValue()));
    }
}
