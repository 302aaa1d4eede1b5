package org.fengqiao.ui.acts;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.SimpleGround;
import org.fengqiao.domain.petition.TrackCommand.HandleSimply;

/** 简易办理: why the matter is simple; says by when it is then owed; P26. */
class HandleSimplyDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final RadioButtonGroup<SimpleGround> ground = new RadioButtonGroup<>();

    HandleSimplyDialog(Act act) {
        super(act);
        ground.setLabel(say.say("act.field.simple-ground"));
        ground.setItems(SimpleGround.values());
        ground.setItemLabelGenerator(say::name);
        need(ground);
        foresee(ground);
    }

    @Override
    protected PetitionCommand command() {
        return new HandleSimply(act.caseId(), ground.getValue());
    }

    /** Every ground leads to the same day. */
    @Override
    protected PetitionCommand foreseen() {
        return new HandleSimply(act.caseId(), SimpleGround.CLEAR_FACTS);
    }
}
