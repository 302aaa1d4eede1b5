package org.fengqiao.domain.hotline;

import java.util.EnumSet;
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
import org.fengqiao.domain.decision.CommandLog;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.hotline.CallCommand.AnswerCall;
import org.fengqiao.domain.hotline.CallCommand.CorrectCall;
import org.fengqiao.domain.hotline.CallCommand.FollowCall;
import org.fengqiao.domain.hotline.CallCommand.HandOverCall;
import org.fengqiao.domain.hotline.CallCommand.TakeCall;
import org.jspecify.annotations.Nullable;

/** The shell that keeps one call's events together (热线来电聚合); what it decides is {@link CallDecider}'s. */
@AggregateRoot(type = "call")
public class CallAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String callId;

    private Call call = new Call.Blank();
    private final CommandLog log = new CommandLog();

    protected CallAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(
            TakeCall command, Facts facts, @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(
            AnswerCall command, Facts facts, @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(
            HandOverCall command,
            Facts facts,
            @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(
            CorrectCall command, Facts facts, @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(
            FollowCall command, Facts facts, @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @EventSourcingHandler
    void on(CallEvent event, @SequenceNumber long position, @MetaDataValue(Trace.COMMAND) @Nullable String commandId) {
        callId = event.callId();
        call = Call.evolve(call, event);
        log.note(commandId, position);
    }

    private Receipt decide(CallCommand command, Facts facts, String commandId) {
        return log.once(
                commandId,
                command.callId(),
                () -> Authority.require(facts.actor(), command.permission(), relations(command, facts)),
                () -> CallDecider.decide(call, command, facts));
    }

    private Set<Relation> relations(CallCommand command, Facts facts) {
        return switch (command) {
            case TakeCall c -> Involvement.bringing(c.unit(), facts.actor(), facts.units());
            case CallCommand _
            when call instanceof Call.Taken taken -> taken.involvement().of(facts.actor(), facts.units());
            case CallCommand _ -> EnumSet.of(Relation.NONE);
        };
    }
}
