package org.fengqiao.domain.proposal;

import org.fengqiao.domain.proposal.ProposalEvent.AddresseeReminded;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalAnswered;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalCorrected;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalFollowed;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalMade;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalWithdrawn;

/** The states of a proposal (三项建议状态). */
public sealed interface Proposal {
    /** 尚无. */
    record Blank() implements Proposal {}

    /** A proposal that was made: all states but {@link Blank}. */
    sealed interface Made extends Proposal {
        ProposalEntry entry();
    }

    /** 待反馈: it is before its addressee, who owes a written answer. */
    record Awaiting(ProposalEntry entry) implements Made {}

    /** 已反馈. */
    record Answered(ProposalEntry entry) implements Made {}

    /** 已撤回: whoever made it took it back before it was answered. */
    record Withdrawn(ProposalEntry entry) implements Made {}

    static Proposal evolve(Proposal proposal, ProposalEvent event) {
        return switch (event) {
            case ProposalMade e -> new Awaiting(made(e));
            case ProposalAnswered e
            when proposal instanceof Made made -> new Answered(made.entry().answered(e.answer()));
            case ProposalWithdrawn _ when proposal instanceof Made made -> new Withdrawn(made.entry());
            case ProposalCorrected e
            when proposal instanceof Made made -> with(made, made.entry().corrected(e.is()));
            case ProposalFollowed e
            when proposal instanceof Made made -> with(made, made.entry().followed(e.from(), e.to()));
            case AddresseeReminded _ -> proposal;
            case ProposalEvent other -> throw new IllegalStateException("no proposal before " + other.getClass());
        };
    }

    /** As it was made. */
    static ProposalEntry made(ProposalMade e) {
        return new ProposalEntry(
                e.proposalId(),
                e.by(),
                e.kind(),
                e.addressee(),
                e.about(),
                e.subject(),
                e.text(),
                e.grounds(),
                e.occurredAt().day(),
                e.answerBy(),
                null);
    }

    private static Proposal with(Made made, ProposalEntry entry) {
        return switch (made) {
            case Awaiting _ -> new Awaiting(entry);
            case Answered _ -> new Answered(entry);
            case Withdrawn _ -> new Withdrawn(entry);
        };
    }
}
