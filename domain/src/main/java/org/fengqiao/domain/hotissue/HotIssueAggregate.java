package org.fengqiao.domain.hotissue;

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
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.authority.Relation;
import org.fengqiao.domain.decision.CommandLog;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.hotissue.HotIssueCommand.AnswerHotIssue;
import org.fengqiao.domain.hotissue.HotIssueCommand.ConfirmHotIssue;
import org.fengqiao.domain.hotissue.HotIssueCommand.CorrectHotIssue;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/** The shell that keeps one hot issue's events together (热点问题聚合); what it decides is {@link HotIssueDecider}'s. */
@AggregateRoot(type = "hotissue")
public class HotIssueAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String issueId;

    private HotIssue issue = new HotIssue.None();
    private final CommandLog log = new CommandLog();

    protected HotIssueAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(
            ConfirmHotIssue command,
            Facts facts,
            @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(
            AnswerHotIssue command,
            Facts facts,
            @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(
            CorrectHotIssue command,
            Facts facts,
            @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @EventSourcingHandler
    void on(
            HotIssueEvent event,
            @SequenceNumber long position,
            @MetaDataValue(Trace.COMMAND) @Nullable String commandId) {
        issueId = event.issueId();
        issue = HotIssue.evolve(issue, event);
        log.note(commandId, position);
    }

    private Receipt decide(HotIssueCommand command, Facts facts, String commandId) {
        return log.once(
                commandId,
                command.issueId(),
                () -> Authority.require(facts.actor(), Permission.LEAD_HOT_ISSUE, relations(command, facts)),
                () -> HotIssueDecider.decide(issue, command, facts));
    }

    private Set<Relation> relations(HotIssueCommand command, Facts facts) {
        return switch (issue) {
            case HotIssue.Confirmed confirmed -> relations(confirmed.unit(), facts);
            case HotIssue.None _ when command instanceof ConfirmHotIssue c -> relations(c.unit(), facts);
            case HotIssue.None _ -> EnumSet.of(Relation.NONE);
        };
    }

    private static Set<Relation> relations(UnitCode unit, Facts facts) {
        return Involvement.at(unit).of(facts.actor(), facts.units());
    }
}
