package org.fengqiao.domain.proposal;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;

/** All that can be asked of a proposal of a petition office (三项建议命令), article 40; P21. */
public sealed interface ProposalCommand {
    @TargetAggregateIdentifier
    String proposalId();

    default Permission permission() {
        return Permission.MAKE_PROPOSAL;
    }

    /**
     * 提出建议: it is before its addressee from now on.
     *
     * @param by the petition office that makes it
     * @param about who is to be held to account; nobody in a proposal of another kind
     * @param answerBy by which day a written answer is asked for
     */
    record MakeProposal(
            String proposalId,
            ProposalNumber number,
            UnitCode by,
            ProposalKind kind,
            Addressee addressee,
            Accused about,
            Sealed subject,
            Sealed text,
            Grounds grounds,
            LocalDate answerBy)
            implements ProposalCommand {}

    /** 更正: something was written down wrongly; both values stay visible. What belongs to the answer is the addressee's. */
    record CorrectProposal(String proposalId, ProposalCorrection is, Sealed reason) implements ProposalCommand {
        @Override
        public Permission permission() {
            return is.fact().ofAnswer() ? Permission.ANSWER_PROPOSAL : Permission.MAKE_PROPOSAL;
        }
    }

    /** 书面反馈: by the addressee, or written down by who made the proposal when it came on paper. */
    record AnswerProposal(String proposalId, WrittenAnswer answer) implements ProposalCommand {
        @Override
        public Permission permission() {
            return Permission.ANSWER_PROPOSAL;
        }
    }

    /** 催办: the addressee is asked again for its answer. */
    record RemindAddressee(String proposalId, Sealed words) implements ProposalCommand {}

    /** 撤回: before it is answered. */
    record WithdrawProposal(String proposalId, Sealed reason) implements ProposalCommand {}

    /**
     * 承接: one that stands in the place of a unit takes over what it proposed and what was proposed to it; sent by the house.
     *
     * @param from the unit that was merged, split or closed
     * @param to one of those that stand in its place
     */
    record FollowProposal(String proposalId, UnitCode from, UnitCode to) implements ProposalCommand {
        @Override
        public Permission permission() {
            return Permission.CARRY_OVER;
        }
    }
}
