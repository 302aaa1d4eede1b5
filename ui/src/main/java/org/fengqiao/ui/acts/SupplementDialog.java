package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.fengqiao.domain.petition.EndingCommand.SupplementPetition;
import org.fengqiao.domain.petition.PetitionCommand;

/** 补充材料: what the complainant brought or told. */
class SupplementDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final TextArea supplement = need(area("supplement"));

    SupplementDialog(Act act) {
        super(act);
    }

    @Override
    protected PetitionCommand command() {
        return new SupplementPetition(act.caseId(), words().outer(supplement.getValue()), List.of());
    }
}
