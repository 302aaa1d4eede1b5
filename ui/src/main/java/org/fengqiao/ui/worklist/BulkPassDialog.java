package org.fengqiao.ui.worklist;

import java.util.Set;
import org.fengqiao.domain.petition.HandlingCommand.PassPetition;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.ui.parts.PersonPicker;
import org.fengqiao.ui.shell.Desk;

/** 批量移交: to one person of the unit. */
class BulkPassDialog extends BulkDialog {
    private static final long serialVersionUID = 1;

    private final PersonPicker person;

    BulkPassDialog(Desk desk, Set<QueueRow> rows, Runnable done) {
        super(desk, "pass", rows, done);
        person = new PersonPicker(desk.roster(), desk.staff());
        person.setLabel(say.say("bulk.person"));
        person.setWidthFull();
        need(person);
    }

    @Override
    protected PetitionCommand command(String caseId) {
        return new PassPetition(caseId, person.getValue().account());
    }
}
