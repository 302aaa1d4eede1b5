package org.fengqiao.ui.acts;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import org.fengqiao.domain.petition.OversightCommand.Supervise;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.SupervisionGround;
import org.fengqiao.ui.parts.Dates;

/** 督办、责令改正: the superior wants written feedback by a day; only what was found missed is corrected; P21, P23. */
class SuperviseDialog extends CommandDialog {
    private static final int USUAL_DAYS = 15;
    private static final long serialVersionUID = 1;

    private final Select<SupervisionGround> ground = new Select<>();
    private final DatePicker by;
    private final TextArea words = area("supervision");

    SuperviseDialog(Act act) {
        super(act);
        var missed = act.file().watch().missed();
        ground.setLabel(say.say("act.field.ground"));
        ground.setItems(Arrays.stream(SupervisionGround.values())
                .filter(each -> each.missed().map(missed::contains).orElse(true))
                .toList());
        ground.setItemLabelGenerator(say::name);
        by = Dates.picker(say);
        by.setLabel(say.say("act.field.feedback-by"));
        by.setMin(desk.days().today().plusDays(1));
        by.setValue(desk.days().today().plusDays(USUAL_DAYS));
        need(ground);
        need(by);
        need(words);
    }

    @Override
    protected PetitionCommand command() {
        return new Supervise(act.caseId(), ground.getValue(), by.getValue(), words().inner(words.getValue()));
    }
}
