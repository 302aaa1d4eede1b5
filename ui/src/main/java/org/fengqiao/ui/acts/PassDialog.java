package org.fengqiao.ui.acts;

import org.fengqiao.domain.petition.HandlingCommand.PassPetition;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.ui.parts.PersonPicker;

/** 移交: to another person of the unit. */
class PassDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final PersonPicker person;

    PassDialog(Act act) {
        super(act);
        person = new PersonPicker(
                desk.roster(), desk.staff(), act.file().keptFrom().walls());
        person.setLabel(say.say("act.field.person"));
        need(person);
    }

    @Override
    protected PetitionCommand command() {
        return new PassPetition(act.caseId(), person.getValue().account());
    }
}
