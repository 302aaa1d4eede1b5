package org.fengqiao.domain.proposal;

import java.util.List;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.proposal.Proposal.Answered;
import org.fengqiao.domain.proposal.Proposal.Awaiting;
import org.fengqiao.domain.proposal.Proposal.Blank;
import org.fengqiao.domain.proposal.Proposal.Made;
import org.fengqiao.domain.proposal.Proposal.Withdrawn;
import org.fengqiao.domain.proposal.ProposalCommand.AnswerProposal;
import org.fengqiao.domain.proposal.ProposalCommand.CorrectProposal;
import org.fengqiao.domain.proposal.ProposalCommand.FollowProposal;
import org.fengqiao.domain.proposal.ProposalCommand.MakeProposal;
import org.fengqiao.domain.proposal.ProposalCommand.RemindAddressee;
import org.fengqiao.domain.proposal.ProposalCommand.WithdrawProposal;
import org.fengqiao.domain.proposal.ProposalEvent.AddresseeReminded;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalAnswered;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalFollowed;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalWithdrawn;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;

/**
 * The life of a proposal (三项建议流程), article 40. What is not listed is refused.
 *
 * <p>It is before its addressee from the moment it is made, and ends with the written answer whether it is adopted, or by
 * being withdrawn before. The law sets no term for the answer: who makes the proposal says by when it is asked for.
 *
 * @see "ADR 0028 proposals"
 */
public final class ProposalDecider {
    private record Step(Proposal proposal, ProposalCommand command) {}

    private ProposalDecider() {}

    public static List<ProposalEvent> decide(Proposal proposal, ProposalCommand command, Facts facts) {
        return switch (new Step(proposal, command)) {
            case Step(Blank _, MakeProposal c) -> ProposalMaking.make(c, facts);
            case Step(Made _, MakeProposal _) -> throw Refused.conflict("proposal.there-already");
            case Step(Awaiting awaiting, AnswerProposal c) -> answer(awaiting.entry(), c, facts);
            case Step(Answered _, AnswerProposal _), Step(Answered _, RemindAddressee _) ->
                throw Refused.conflict("proposal.answered-already");
            case Step(Answered _, WithdrawProposal _) -> throw Refused.conflict("proposal.answered-already");
            case Step(Awaiting _, RemindAddressee c) ->
                List.of(new AddresseeReminded(c.proposalId(), facts.thisMinute(), c.words()));
            case Step(Awaiting _, WithdrawProposal c) ->
                List.of(new ProposalWithdrawn(c.proposalId(), facts.thisMinute(), c.reason()));
            case Step(Withdrawn _, AnswerProposal _), Step(Withdrawn _, RemindAddressee _) ->
                throw Refused.conflict("proposal.withdrawn-already");
            case Step(Withdrawn _, WithdrawProposal _) -> throw Refused.conflict("proposal.withdrawn-already");
            case Step(Made made, CorrectProposal c) -> ProposalAmending.correct(made.entry(), c, facts);
            case Step(Made made, FollowProposal c) -> follow(made.entry(), c, facts);
            case Step(Blank _, var _) -> throw Refused.unknown("proposal.unknown");
        };
    }

    private static List<ProposalEvent> answer(ProposalEntry entry, AnswerProposal c, Facts facts) {
        var answer = c.answer();
        ProposalAmending.requirePossible(answer.on(), entry, facts);
        var when = answer.on().equals(facts.today()) ? facts.thisMinute() : Moment.onDay(answer.on());
        return List.of(
                new ProposalAnswered(c.proposalId(), when, answer, !answer.on().isAfter(entry.answerBy())));
    }

    private static List<ProposalEvent> follow(ProposalEntry entry, FollowProposal c, Facts facts) {
        if (!entry.by().equals(c.from()) && !entry.addressee().is(c.from())) {
            throw Refused.conflict("proposal.nothing-to-follow");
        }
        return List.of(new ProposalFollowed(c.proposalId(), facts.thisMinute(), c.from(), c.to()));
    }
}
