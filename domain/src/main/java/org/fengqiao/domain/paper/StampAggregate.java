package org.fengqiao.domain.paper;

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
import org.fengqiao.domain.paper.StampCommand.PlaceStamp;
import org.fengqiao.domain.paper.StampCommand.WithdrawStamp;
import org.jspecify.annotations.Nullable;

/** The shell that keeps one unit's stamp together (印章聚合); what it decides is {@link StampDecider}'s. */
@AggregateRoot(type = "stamp")
public class StampAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private Stamp stamp = new Stamp.None();
    private final CommandLog log = new CommandLog();

    protected StampAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(
            PlaceStamp command, Facts facts, @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(
            WithdrawStamp command,
            Facts facts,
            @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @EventSourcingHandler
    void on(StampEvent event, @SequenceNumber long position, @MetaDataValue(Trace.COMMAND) @Nullable String commandId) {
        id = Stamp.idOf(event.unit());
        stamp = Stamp.evolve(event);
        log.note(commandId, position);
    }

    private Receipt decide(StampCommand command, Facts facts, String commandId) {
        return log.once(
                commandId,
                command.id(),
                () -> Authority.require(facts.actor(), Permission.KEEP_PAPERS),
                () -> StampDecider.decide(stamp, command, facts));
    }
}
