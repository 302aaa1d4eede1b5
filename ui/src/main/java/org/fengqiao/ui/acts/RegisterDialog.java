package org.fengqiao.ui.acts;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.PetitionCommand.RegisterPetition;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.ui.parts.CategoryPicker;

/** 登记: what it asks for and which field it is in; P06. */
class RegisterDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final RadioButtonGroup<PetitionKind> kind = new RadioButtonGroup<>();
    private final CategoryPicker category;

    RegisterDialog(Act act) {
        super(act);
        kind.setLabel(say.say("act.field.kind"));
        kind.setItems(PetitionKind.values());
        kind.setItemLabelGenerator(say::name);
        category = new CategoryPicker(desk.categories(), say);
        category.setLabel(say.say("act.field.category"));
        category.setHelperText(say.say("act.field.category.help"));
        need(kind);
        need(category);
    }

    @Override
    protected PetitionCommand command() {
        return new RegisterPetition(
                act.caseId(), kind.getValue(), category.getValue().code());
    }
}
