package org.fengqiao.ui.proposal;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.projections.proposal.ProposalAct;
import org.fengqiao.projections.proposal.Proposals.ProposalFile;

/** 催办: the addressee is asked again. */
class RemindDialog extends ActDialog {
    private static final long serialVersionUID = 1;

    private final TextArea words;

    RemindDialog(Office office, ProposalFile file, Runnable done) {
        super(office, file, ProposalAct.REMIND, done);
        words = area("proposal.words");
        need(words);
    }

    @Override
    protected void send(String command) {
        office.door().remind(office.staff(), id(), words.getValue().strip(), command);
    }
}
