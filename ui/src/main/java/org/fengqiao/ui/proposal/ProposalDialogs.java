package org.fengqiao.ui.proposal;

import org.fengqiao.projections.proposal.ProposalAct;
import org.fengqiao.projections.proposal.Proposals.ProposalFile;

/** Which dialog does what (对话框). */
final class ProposalDialogs {
    private ProposalDialogs() {}

    static ActDialog of(Office office, ProposalFile file, ProposalAct act, Runnable done) {
        return switch (act) {
            case ANSWER -> new AnswerDialog(office, file, done);
            case REMIND -> new RemindDialog(office, file, done);
            case CORRECT, CORRECT_ANSWER -> new CorrectDialog(office, file, act, done);
            case WITHDRAW -> new WithdrawDialog(office, file, done);
        };
    }
}
