package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.WallCommand.RequestRecusal;
import org.fengqiao.ui.parts.PersonPicker;

/** 申请回避: by the complainant through an officer, or by a colleague; P12. */
class RequestRecusalDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final PersonPicker person;
    private final TextArea interest = area("interest");

    RequestRecusalDialog(Act act) {
        super(act);
        person = new PersonPicker(
                desk.roster(), desk.staff(), act.file().keptFrom().walls());
        person.setLabel(say.say("act.field.recusal-of"));
        need(person);
        need(interest);
    }

    @Override
    protected PetitionCommand command() {
        return new RequestRecusal(act.caseId(), person.getValue().account(), words().inner(interest.getValue()));
    }
}
