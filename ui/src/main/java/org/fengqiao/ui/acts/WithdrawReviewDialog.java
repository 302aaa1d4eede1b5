package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.RemedyCommand.WithdrawReview;

/** 撤回复查、复核请求: the officer was told so; P19, P20. */
class WithdrawReviewDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final TextArea reason = area("withdrawal");

    WithdrawReviewDialog(Act act) {
        super(act);
        ask(reason);
    }

    @Override
    protected PetitionCommand command() {
        return new WithdrawReview(act.caseId(), words().outerOrNull(reason.getValue()));
    }
}
