package org.fengqiao.ui.acts;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.SettlementManner;
import org.fengqiao.domain.petition.TrackCommand.SettleBodies;
import org.fengqiao.ui.parts.UnitPicker;
import org.fengqiao.ui.parts.UnitsPicker;

/** 确定受理单位: how it was settled, who is responsible, who assists, and the minutes; P10. */
class SettleBodiesDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final RadioButtonGroup<SettlementManner> manner = new RadioButtonGroup<>();
    private final UnitPicker responsible;
    private final UnitsPicker assisting;
    private final DatePicker on = DayField.labelled("act.field.settled-on", desk);
    private final TextArea minutes = area("minutes");

    SettleBodiesDialog(Act act) {
        super(act);
        manner.setLabel(say.say("act.field.settled-how"));
        manner.setItems(SettlementManner.values());
        manner.setItemLabelGenerator(say::name);
        responsible = new UnitPicker(desk.units(), null, act.file().keptFrom().walls());
        responsible.setLabel(say.say("act.field.responsible"));
        desk.units().find(act.file().holder()).ifPresent(responsible::setValue);
        assisting = new UnitsPicker(desk.units(), act.file().keptFrom().walls());
        assisting.setLabel(say.say("act.field.assisting"));
        need(manner);
        need(responsible);
        ask(assisting);
        need(on);
        need(minutes);
    }

    @Override
    protected PetitionCommand command() {
        return new SettleBodies(
                act.caseId(),
                manner.getValue(),
                responsible.getValue().code(),
                assisting.codes(),
                on.getValue(),
                words().inner(minutes.getValue()));
    }
}
