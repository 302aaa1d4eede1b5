package org.fengqiao.domain.proposal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Involvement;
import org.fengqiao.domain.authority.Relation;
import org.fengqiao.domain.authority.Walls;
import org.fengqiao.domain.decision.CommandLog;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.proposal.ProposalCommand.AnswerProposal;
import org.fengqiao.domain.proposal.ProposalCommand.CorrectProposal;
import org.fengqiao.domain.proposal.ProposalCommand.FollowProposal;
import org.fengqiao.domain.proposal.ProposalCommand.MakeProposal;
import org.fengqiao.domain.proposal.ProposalCommand.RemindAddressee;
import org.fengqiao.domain.proposal.ProposalCommand.WithdrawProposal;
import org.jspecify.annotations.Nullable;

/** The shell that keeps one proposal's events together (三项建议聚合); what it decides is {@link ProposalDecider}'s. */
@AggregateRoot(type = "proposal")
public class ProposalAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String proposalId;

    private Proposal proposal = new Proposal.Blank();
    private final CommandLog log = new CommandLog();

    protected ProposalAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(
            MakeProposal command,
            Facts facts,
            @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(
            CorrectProposal command,
            Facts facts,
            @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(
            AnswerProposal command,
            Facts facts,
            @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(
            RemindAddressee command,
            Facts facts,
            @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(
            WithdrawProposal command,
            Facts facts,
            @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(
            FollowProposal command,
            Facts facts,
            @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @EventSourcingHandler
    void on(
            ProposalEvent event,
            @SequenceNumber long position,
            @MetaDataValue(Trace.COMMAND) @Nullable String commandId) {
        proposalId = event.proposalId();
        proposal = Proposal.evolve(proposal, event);
        log.note(commandId, position);
    }

    private Receipt decide(ProposalCommand command, Facts facts, String commandId) {
        return log.once(
                commandId,
                command.proposalId(),
                () -> Authority.require(facts.actor(), command.permission(), relations(command, facts)),
                () -> ProposalDecider.decide(proposal, command, facts));
    }

    /** A proposal is made in the name of the own unit, and of no other. */
    private Set<Relation> relations(ProposalCommand command, Facts facts) {
        return switch (command) {
            case MakeProposal c ->
                new Involvement(c.proposalId(), c.by(), Optional.of(c.by()), false, Set.of(), Set.of(), Walls.NONE)
                        .of(facts.actor(), facts.units());
            case ProposalCommand _
            when proposal instanceof Proposal.Made made ->
                made.entry().involvement().of(facts.actor(), facts.units());
            case ProposalCommand _ -> EnumSet.of(Relation.NONE);
        };
    }
}
