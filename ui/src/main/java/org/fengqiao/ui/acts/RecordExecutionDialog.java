package org.fengqiao.ui.acts;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.OversightCommand.RecordExecution;
import org.fengqiao.domain.petition.PetitionCommand;

/** 记录执行情况: how far what the opinion says is done; P16. */
class RecordExecutionDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final TextArea words = area("execution");
    private final Checkbox done = new Checkbox();

    RecordExecutionDialog(Act act) {
        super(act);
        done.setLabel(say.say("act.field.execution.done"));
        need(words);
        ask(done);
    }

    @Override
    protected PetitionCommand command() {
        return new RecordExecution(act.caseId(), done.getValue(), words().inner(words.getValue()));
    }
}
