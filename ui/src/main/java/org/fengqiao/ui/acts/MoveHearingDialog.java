package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.HearingCommand.MoveHearing;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.projections.petitionfile.Remedy.HeldHearing;

/** 变更听证安排: begins with what is arranged; the complainant is told, and reads why; P15, P20. */
class MoveHearingDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final transient SittingFields sitting = new SittingFields(say);
    private final TextArea reason = area("hearing-reason");

    MoveHearingDialog(Act act) {
        super(act);
        act.file().remedy().hearings().stream()
                .reduce((_, later) -> later)
                .map(HeldHearing::arranged)
                .ifPresent(sitting::show);
        need(sitting.at);
        need(sitting.place);
        need(sitting.presiding);
        need(sitting.open);
        need(reason);
    }

    @Override
    protected PetitionCommand command() {
        var words = words();
        return new MoveHearing(act.caseId(), sitting.sitting(words), words.outer(reason.getValue()));
    }
}
