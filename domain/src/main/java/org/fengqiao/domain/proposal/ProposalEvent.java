package org.fengqiao.domain.proposal;

import java.time.LocalDate;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;

/** All that can happen to a proposal of a petition office (三项建议事件). */
public sealed interface ProposalEvent {
    String proposalId();

    Moment occurredAt();

    /**
     * 已提出建议; article 40.
     *
     * @param about who is to be held to account; nobody in a proposal of another kind
     */
    @StoredAs(value = "proposal.made", rule = "P21")
    record ProposalMade(
            String proposalId,
            Moment occurredAt,
            ProposalNumber number,
            UnitCode by,
            ProposalKind kind,
            Addressee addressee,
            Accused about,
            Sealed subject,
            Sealed text,
            Grounds grounds,
            LocalDate answerBy)
            implements ProposalEvent {}

    /** 已更正: what was written down, what should have been, and why. */
    @StoredAs("proposal.corrected")
    record ProposalCorrected(
            String proposalId, Moment occurredAt, ProposalCorrection was, ProposalCorrection is, Sealed reason)
            implements ProposalEvent {}

    /** 已书面反馈采纳情况, on the day that the answer says; article 40. */
    @StoredAs(value = "proposal.answered", rule = "P21")
    record ProposalAnswered(String proposalId, Moment occurredAt, WrittenAnswer answer, boolean inTime)
            implements ProposalEvent {}

    /** 已催办. */
    @StoredAs("proposal.reminded")
    record AddresseeReminded(String proposalId, Moment occurredAt, Sealed words) implements ProposalEvent {}

    /** 已撤回. */
    @StoredAs("proposal.withdrawn")
    record ProposalWithdrawn(String proposalId, Moment occurredAt, Sealed reason) implements ProposalEvent {}

    /** 已由承接单位接续. */
    @StoredAs("proposal.unit-followed")
    record ProposalFollowed(String proposalId, Moment occurredAt, UnitCode from, UnitCode to)
            implements ProposalEvent {}
}
