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
import org.fengqiao.domain.paper.TemplateCommand.ReviseTemplate;
import org.jspecify.annotations.Nullable;

/** The shell that keeps the versions of one template together (模板聚合); what it decides is {@link TemplateDecider}'s. */
@AggregateRoot(type = "template")
public class TemplateAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private Templates templates = Templates.NONE;
    private final CommandLog log = new CommandLog();

    protected TemplateAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(
            ReviseTemplate command,
            Facts facts,
            @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return log.once(
                commandId,
                command.id(),
                () -> Authority.require(facts.actor(), Permission.KEEP_PAPERS),
                () -> TemplateDecider.decide(templates, command, facts));
    }

    @EventSourcingHandler
    void on(
            TemplateEvent event,
            @SequenceNumber long position,
            @MetaDataValue(Trace.COMMAND) @Nullable String commandId) {
        id = Templates.idOf(event.kind());
        templates = templates.after(event);
        log.note(commandId, position);
    }
}
