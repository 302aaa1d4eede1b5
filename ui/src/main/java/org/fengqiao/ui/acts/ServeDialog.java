package org.fengqiao.ui.acts;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.RemedyCommand.RecordService;
import org.fengqiao.domain.petition.Service;
import org.fengqiao.domain.petition.ServiceManner;
import org.fengqiao.domain.petition.ServiceResult;

/** 送达: how the written opinion reached the complainant, or that it did not; P16, P19. */
class ServeDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final Select<ServiceManner> manner = new Select<>();
    private final RadioButtonGroup<ServiceResult> result = new RadioButtonGroup<>();
    private final DatePicker on = DayField.labelled("act.field.served-on", desk);
    private final TextArea receipt = area("service");

    ServeDialog(Act act) {
        super(act);
        manner.setLabel(say.say("act.field.service-manner"));
        manner.setItems(ServiceManner.IN_PERSON, ServiceManner.POST, ServiceManner.ENTRUSTED);
        manner.setItemLabelGenerator(say::name);
        result.setLabel(say.say("act.field.service-result"));
        result.setItems(ServiceResult.values());
        result.setItemLabelGenerator(say::name);
        result.setValue(ServiceResult.RECEIVED);
        need(manner);
        need(result);
        need(on);
        ask(receipt);
        foresee(manner, result, on);
    }

    @Override
    protected PetitionCommand command() {
        return service(receipt.getValue());
    }

    @Override
    protected PetitionCommand foreseen() {
        return service("-");
    }

    private RecordService service(String said) {
        return new RecordService(
                act.caseId(),
                new Service(manner.getValue(), result.getValue(), on.getValue(), words().innerOrNull(said)));
    }

    @Override
    protected boolean ready() {
        return !manner.isEmpty() && !result.isEmpty() && !on.isEmpty();
    }
}
