package org.fengqiao.domain.letterhead;

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
import org.fengqiao.domain.letterhead.LetterheadCommand.DropLetterhead;
import org.fengqiao.domain.letterhead.LetterheadCommand.NameLetterhead;
import org.jspecify.annotations.Nullable;

/** The shell that keeps one unit's official names together (机关全称聚合); what it decides is {@link LetterheadDecider}'s. */
@AggregateRoot(type = "letterhead")
public class LetterheadAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private Letterheads letterheads = Letterheads.NONE;
    private final CommandLog log = new CommandLog();

    protected LetterheadAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(
            NameLetterhead command,
            Facts facts,
            @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(
            DropLetterhead command,
            Facts facts,
            @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @EventSourcingHandler
    void on(
            LetterheadEvent event,
            @SequenceNumber long position,
            @MetaDataValue(Trace.COMMAND) @Nullable String commandId) {
        id = Letterheads.idOf(event.unit());
        letterheads = letterheads.after(event);
        log.note(commandId, position);
    }

    private Receipt decide(LetterheadCommand command, Facts facts, String commandId) {
        return log.once(
                commandId,
                command.id(),
                () -> Authority.require(facts.actor(), Permission.KEEP_PAPERS),
                () -> LetterheadDecider.decide(letterheads, command, facts));
    }
}
