package org.fengqiao.domain.amendment;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.fengqiao.domain.amendment.RulebookCommand.AmendRule;
import org.fengqiao.domain.amendment.RulebookCommand.TurnRule;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.decision.CommandLog;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.decision.Trace;
import org.jspecify.annotations.Nullable;

/** The shell that keeps the amendments together (规则库聚合); what it decides is {@link RulebookDecider}'s. */
@AggregateRoot(type = "rulebook")
public class RulebookAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private Amendments amendments = Amendments.NONE;
    private final CommandLog log = new CommandLog();

    protected RulebookAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(
            AmendRule command, Facts facts, @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(
            TurnRule command, Facts facts, @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @EventSourcingHandler
    void on(
            RulebookEvent event,
            @SequenceNumber long position,
            @MetaDataValue(Trace.COMMAND) @Nullable String commandId) {
        id = Amendments.ID;
        amendments = amendments.after(event);
        log.note(commandId, position);
    }

    private Receipt decide(RulebookCommand command, Facts facts, String commandId) {
        return log.once(
                commandId,
                command.id(),
                () -> Authority.require(facts.actor(), Permission.KEEP_RULEBOOK),
                () -> RulebookDecider.decide(amendments, command, facts));
    }
}
