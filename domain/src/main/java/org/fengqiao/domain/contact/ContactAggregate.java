package org.fengqiao.domain.contact;

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
import org.fengqiao.domain.contact.ContactCommand.PublishContact;
import org.fengqiao.domain.contact.ContactCommand.WithdrawContact;
import org.fengqiao.domain.decision.CommandLog;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.decision.Trace;
import org.jspecify.annotations.Nullable;

/** The shell that keeps together how one unit is reached (信访渠道聚合); what it decides is {@link ContactDecider}'s. */
@AggregateRoot(type = "contact")
public class ContactAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private Contacts contacts = Contacts.NONE;
    private final CommandLog log = new CommandLog();

    protected ContactAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(
            PublishContact command,
            Facts facts,
            @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(
            WithdrawContact command,
            Facts facts,
            @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @EventSourcingHandler
    void on(
            ContactEvent event,
            @SequenceNumber long position,
            @MetaDataValue(Trace.COMMAND) @Nullable String commandId) {
        id = Contacts.idOf(event.unit());
        contacts = contacts.after(event);
        log.note(commandId, position);
    }

    /** Whoever heads the unit, or one above it, and the administrator. */
    private Receipt decide(ContactCommand command, Facts facts, String commandId) {
        return log.once(
                commandId,
                command.id(),
                () -> Authority.requireAt(facts.actor(), Permission.PUBLISH_CONTACT, command.unit(), facts.units()),
                () -> ContactDecider.decide(contacts, command, facts));
    }
}
