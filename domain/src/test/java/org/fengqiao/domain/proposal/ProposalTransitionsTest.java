package org.fengqiao.domain.proposal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.domain.decision.Transitions;
import org.fengqiao.domain.proposal.Proposal.Answered;
import org.fengqiao.domain.proposal.Proposal.Awaiting;
import org.fengqiao.domain.proposal.Proposal.Blank;
import org.fengqiao.domain.proposal.Proposal.Withdrawn;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalMade;
import org.junit.jupiter.api.Test;

/** Keeps docs/model/proposal.md true. */
class ProposalTransitionsTest {
    private static final Transitions<Proposal, ProposalCommand> PROPOSAL = new Transitions<>(
            "proposal",
            "The life of a proposal of a petition office",
            states(),
            List.of(
                    Proposing.toImproveWork(),
                    Proposing.CORRECTING,
                    Proposing.ANSWERING,
                    Proposing.REMINDING,
                    Proposing.WITHDRAWING,
                    Proposing.FOLLOWING),
            (proposal, command) -> ProposalDecider.decide(proposal, command, Proposing.facts()));

    private static Map<String, Proposal> states() {
        var made = Proposal.made(
                (ProposalMade) ProposalDecider.decide(new Blank(), Proposing.toImproveWork(), Proposing.facts())
                        .getFirst());
        var states = new LinkedHashMap<String, Proposal>();
        states.put("–", new Blank());
        states.put("awaiting", new Awaiting(made));
        states.put("answered", new Answered(made.answered(Proposing.ADOPTED)));
        states.put("withdrawn", new Withdrawn(made));
        return states;
    }

    @Test
    void the_document_shows_what_the_decider_answers() throws IOException {
        PROPOSAL.assertApproved(getClass());
    }

    @Test
    void every_command_is_accepted_and_every_event_happens_somewhere() {
        PROPOSAL.assertComplete(ProposalCommand.class, ProposalEvent.class);
    }
}
