package org.fengqiao.ui.proposal;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.projections.proposal.ProposalAct;
import org.fengqiao.projections.proposal.Proposals.ProposalFile;

/** 撤回: no answer is owed any more. */
class WithdrawDialog extends ActDialog {
    private static final long serialVersionUID = 1;

    private final TextArea reason;

    WithdrawDialog(Office office, ProposalFile file, Runnable done) {
        super(office, file, ProposalAct.WITHDRAW, done);
        reason = area("proposal.reason");
        need(reason);
    }

    @Override
    protected void send(String command) {
        office.door().withdraw(office.staff(), id(), reason.getValue().strip(), command);
    }
}
