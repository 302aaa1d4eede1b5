package org.fengqiao.ui.acts;

import org.fengqiao.domain.petition.HandlingCommand.AcceptPetition;
import org.fengqiao.domain.petition.PetitionCommand;

/** 受理: this unit is competent and tells the complainant; P08. */
class AcceptDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final NoticeFields notice = new NoticeFields(desk, say);

    AcceptDialog(Act act) {
        super(act);
        ask(notice);
        foresee(notice.manner(), notice.on());
    }

    @Override
    protected PetitionCommand command() {
        return new AcceptPetition(act.caseId(), notice.notice());
    }

    @Override
    protected PetitionCommand foreseen() {
        return new AcceptPetition(act.caseId(), notice.assumed());
    }
}
