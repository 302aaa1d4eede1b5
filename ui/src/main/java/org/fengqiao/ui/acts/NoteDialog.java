package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.HandlingCommand.AddNote;
import org.fengqiao.domain.petition.PetitionCommand;

/** 记录: an internal note. */
class NoteDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final TextArea note = need(area("note"));

    NoteDialog(Act act) {
        super(act);
    }

    @Override
    protected PetitionCommand command() {
        return new AddNote(act.caseId(), words().inner(note.getValue()));
    }
}
