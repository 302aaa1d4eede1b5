package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.RepeatCommand.TellLeadingAnswer;

/** 告知主件答复: in words for this complainant, so written here and not copied from the other file. */
class TellLeadingAnswerDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final TextArea answer = need(area("leading-answer"));
    private final NoticeFields notice = new NoticeFields(desk, say);

    TellLeadingAnswerDialog(Act act) {
        super(act);
        answer.setHelperText(say.say("act.field.leading-answer.help"));
        ask(notice);
    }

    @Override
    protected PetitionCommand command() {
        return new TellLeadingAnswer(act.caseId(), words().outer(answer.getValue()), notice.notice());
    }
}
