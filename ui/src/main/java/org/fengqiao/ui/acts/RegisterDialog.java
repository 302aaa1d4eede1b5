package org.fengqiao.ui.acts;

import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.ui.parts.KindAndCategory;

/** 登记: what it asks for and which field it is in; P06. */
class RegisterDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final transient KindAndCategory asked;

    RegisterDialog(Act act) {
        super(act);
        asked = KindAndCategory.of(desk.categories(), say, act.file().receivedOn());
        need(asked.kind());
        need(asked.category());
    }

    @Override
    protected PetitionCommand command() {
        return asked.command(act.caseId());
    }
}
