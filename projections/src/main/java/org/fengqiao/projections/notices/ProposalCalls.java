package org.fengqiao.projections.notices;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.fengqiao.domain.proposal.ProposalEntry;
import org.fengqiao.domain.proposal.ProposalEvent;
import org.fengqiao.domain.proposal.ProposalEvent.AddresseeReminded;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalAnswered;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalCorrected;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalFollowed;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalMade;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalWithdrawn;
import org.fengqiao.projections.notices.Calls.Call;

/**
 * What happens to a proposal says to whom (建议的通知规则): its addressee, and of the answer the office that made it. A body
 * outside has no desk here.
 *
 * @see "ADR 0019 notices"
 */
public final class ProposalCalls {
    private ProposalCalls() {}

    /** @param now the proposal as it stands */
    public static Optional<Call> of(ProposalEvent event, Supplier<ProposalEntry> now) {
        return switch (event) {
            case ProposalMade _ -> toAddressee(NoticeKind.PROPOSAL_MADE, now.get());
            case AddresseeReminded _ -> toAddressee(NoticeKind.PROPOSAL_REMINDED, now.get());
            case ProposalWithdrawn _ -> toAddressee(NoticeKind.PROPOSAL_WITHDRAWN, now.get());
            case ProposalAnswered _ ->
                Optional.of(new Call(
                        NoticeKind.PROPOSAL_ANSWERED, new Whom.Desk(now.get().by())));
            case ProposalCorrected _, ProposalFollowed _ -> Optional.empty();
        };
    }

    /** Of one that waits for its answer, near the day by which it is asked for or after it. */
    public static Optional<Call> owed(ProposalEntry proposal, LocalDate today) {
        var overdue = proposal.answerBy().isBefore(today);
        return toAddressee(overdue ? NoticeKind.PROPOSAL_OVERDUE : NoticeKind.PROPOSAL_DUE_SOON, proposal);
    }

    private static Optional<Call> toAddressee(NoticeKind kind, ProposalEntry proposal) {
        return Optional.ofNullable(proposal.addressee().unit()).map(unit -> new Call(kind, new Whom.Desk(unit)));
    }
}
