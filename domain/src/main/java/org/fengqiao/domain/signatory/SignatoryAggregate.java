package org.fengqiao.domain.signatory;

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
import org.fengqiao.domain.signatory.SignatoryCommand.EndSignatory;
import org.fengqiao.domain.signatory.SignatoryCommand.NameSignatory;
import org.jspecify.annotations.Nullable;

/** The shell that keeps one unit's signatories together (签发人聚合); what it decides is {@link SignatoryDecider}'s. */
@AggregateRoot(type = "signatory")
public class SignatoryAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private Signatories signatories = Signatories.NONE;
    private final CommandLog log = new CommandLog();

    protected SignatoryAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(
            NameSignatory command,
            Facts facts,
            @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(
            EndSignatory command,
            Facts facts,
            @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @EventSourcingHandler
    void on(
            SignatoryEvent event,
            @SequenceNumber long position,
            @MetaDataValue(Trace.COMMAND) @Nullable String commandId) {
        id = Signatories.idOf(event.unit());
        signatories = signatories.after(event);
        log.note(commandId, position);
    }

    /** Whoever heads the unit, or one above it, and the administrator. */
    private Receipt decide(SignatoryCommand command, Facts facts, String commandId) {
        return log.once(
                commandId,
                command.id(),
                () -> Authority.requireAt(facts.actor(), Permission.NAME_SIGNATORY, command.unit(), facts.units()),
                () -> SignatoryDecider.decide(signatories, command, facts));
    }
}
