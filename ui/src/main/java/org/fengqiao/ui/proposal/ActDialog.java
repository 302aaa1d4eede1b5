package org.fengqiao.ui.proposal;

import org.fengqiao.projections.proposal.ProposalAct;
import org.fengqiao.projections.proposal.Proposals.ProposalFile;
import org.fengqiao.ui.parts.Said;

/** One thing that is done with a proposal that was made (办理一件建议). */
abstract class ActDialog extends ProposalDialog {
    private static final long serialVersionUID = 1;

    protected final transient ProposalFile file;
    private final transient Runnable done;

    ActDialog(Office office, ProposalFile file, ProposalAct act, Runnable done) {
        super(office, file.item().proposalId(), "proposal.act." + act);
        about(file.item().number());
        this.file = file;
        this.done = done;
    }

    protected final String id() {
        return file.item().proposalId();
    }

    @Override
    protected final void done() {
        Said.done(say.say("proposal.act.done", file.item().number()));
        done.run();
    }
}
