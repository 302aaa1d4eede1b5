package org.fengqiao.domain.wording;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.decision.CommandLog;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.reason.StandardReasons;
import org.fengqiao.domain.wording.ReasonCommand.AddReason;
import org.fengqiao.domain.wording.ReasonCommand.RetireReason;
import org.fengqiao.domain.wording.ReasonCommand.RewordReason;
import org.jspecify.annotations.Nullable;

/** The shell that keeps the reasons together (理由聚合); what it decides is {@link ReasonDecider}'s. */
@AggregateRoot(type = "reasons")
public class ReasonAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private StandardReasons reasons = StandardReasons.NONE;
    private final CommandLog log = new CommandLog();

    protected ReasonAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(
            AddReason command, Facts facts, @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(
            RetireReason command,
            Facts facts,
            @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(
            RewordReason command,
            Facts facts,
            @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @EventSourcingHandler
    void on(
            ReasonEvent event,
            @SequenceNumber long position,
            @MetaDataValue(Trace.COMMAND) @Nullable String commandId) {
        id = ReasonList.ID;
        reasons = ReasonList.after(reasons, event);
        log.note(commandId, position);
    }

    private Receipt decide(ReasonCommand command, Facts facts, String commandId) {
        return log.once(
                commandId,
                command.id(),
                () -> Authority.require(facts.actor(), Permission.KEEP_REASONS),
                () -> ReasonDecider.decide(reasons, command, facts));
    }
}
