package org.fengqiao.projections.proposal;

import java.time.LocalDate;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.proposal.ProposalFact;
import org.fengqiao.domain.proposal.ProposalNumber;

/**
 * The one door through which proposals are made and answered (建议办理入口): it seals words, sends, and waits until the list
 * shows it. The same command identifier again gives the first result and changes nothing.
 *
 * <p>Everything is refused with the rule's code, and with {@code proposal.unknown} for one that is kept from the actor.
 */
public interface ProposalDesk {
    /** Makes a proposal in the name of the actor's unit; it is before its addressee at once. */
    Noted make(Actor.Staff actor, NewProposal proposal, String commandId);

    /** @param on the day on which the addressee answered */
    void answer(Actor actor, String proposalId, Adoption adoption, String words, LocalDate on, String commandId);

    /** Asks the addressee again. */
    void remind(Actor actor, String proposalId, String words, String commandId);

    /** @param value words, a day as {@code 2026-03-09}, or the name of an {@link Adoption} */
    void correct(Actor actor, String proposalId, ProposalFact fact, String value, String reason, String commandId);

    void withdraw(Actor actor, String proposalId, String reason, String commandId);

    /** A proposal that was made. */
    record Noted(String proposalId, ProposalNumber number) {}
}
