package org.fengqiao.domain.holidays;

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
import org.fengqiao.domain.holidays.CalendarCommand.LoadYear;
import org.jspecify.annotations.Nullable;

/** The shell that keeps the loaded years together (日历聚合); what it decides is {@link CalendarDecider}'s. */
@AggregateRoot(type = "calendar")
public class CalendarAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private LoadedYears years = LoadedYears.NONE;
    private final CommandLog log = new CommandLog();

    protected CalendarAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(
            LoadYear command, Facts facts, @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return log.once(
                commandId,
                command.id(),
                () -> Authority.require(facts.actor(), Permission.KEEP_CALENDAR),
                () -> CalendarDecider.decide(years, command, facts));
    }

    @EventSourcingHandler
    void on(
            CalendarEvent event,
            @SequenceNumber long position,
            @MetaDataValue(Trace.COMMAND) @Nullable String commandId) {
        id = LoadedYears.ID;
        years = years.after(event);
        log.note(commandId, position);
    }
}
