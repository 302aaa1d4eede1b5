package org.fengqiao.domain.organisation;

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
import org.fengqiao.domain.organisation.UnitCommand.CloseUnit;
import org.fengqiao.domain.organisation.UnitCommand.CorrectUnit;
import org.fengqiao.domain.organisation.UnitCommand.MoveUnit;
import org.fengqiao.domain.organisation.UnitCommand.OpenUnit;
import org.fengqiao.domain.organisation.UnitCommand.RenameUnit;
import org.fengqiao.domain.organisation.UnitCommand.SucceedUnit;
import org.jspecify.annotations.Nullable;

/** The shell that keeps one unit's events together (单位聚合); what it decides is {@link UnitDecider}'s. */
@AggregateRoot(type = "unit")
public class UnitAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String code;

    private Unit unit = new Unit.Blank();
    private final CommandLog log = new CommandLog();

    protected UnitAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(
            OpenUnit command, Facts facts, @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(
            RenameUnit command, Facts facts, @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(
            MoveUnit command, Facts facts, @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(
            CloseUnit command, Facts facts, @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(
            SucceedUnit command, Facts facts, @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(
            CorrectUnit command, Facts facts, @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @EventSourcingHandler
    void on(UnitEvent event, @SequenceNumber long position, @MetaDataValue(Trace.COMMAND) @Nullable String commandId) {
        code = event.code().value();
        unit = Unit.evolve(unit, event);
        log.note(commandId, position);
    }

    private Receipt decide(UnitCommand command, Facts facts, String commandId) {
        return log.once(
                commandId,
                command.code().value(),
                () -> Authority.require(facts.actor(), Permission.KEEP_UNITS),
                () -> UnitDecider.decide(unit, command, facts));
    }
}
