package org.fengqiao.domain.account;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.fengqiao.domain.account.AccountCommand.ChangeDuties;
import org.fengqiao.domain.account.AccountCommand.CloseAccount;
import org.fengqiao.domain.account.AccountCommand.CorrectAccount;
import org.fengqiao.domain.account.AccountCommand.MoveAccount;
import org.fengqiao.domain.account.AccountCommand.OpenAccount;
import org.fengqiao.domain.account.AccountCommand.RenamePerson;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.decision.CommandLog;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.decision.Trace;
import org.jspecify.annotations.Nullable;

/** The shell that keeps one account's events together (账号聚合); what it decides is {@link AccountDecider}'s. */
@AggregateRoot(type = "account")
public class AccountAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String account;

    private Account state = new Account.Blank();
    private final CommandLog log = new CommandLog();

    protected AccountAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(
            OpenAccount command, Facts facts, @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(
            RenamePerson command,
            Facts facts,
            @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(
            MoveAccount command, Facts facts, @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(
            ChangeDuties command,
            Facts facts,
            @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(
            CloseAccount command,
            Facts facts,
            @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(
            CorrectAccount command,
            Facts facts,
            @MetaDataValue(value = Trace.COMMAND, required = true) String commandId) {
        return decide(command, facts, commandId);
    }

    @EventSourcingHandler
    void on(
            AccountEvent event,
            @SequenceNumber long position,
            @MetaDataValue(Trace.COMMAND) @Nullable String commandId) {
        account = event.account();
        state = Account.evolve(state, event);
        log.note(commandId, position);
    }

    private Receipt decide(AccountCommand command, Facts facts, String commandId) {
        return log.once(
                commandId,
                command.account(),
                () -> Authority.require(facts.actor(), Permission.KEEP_ACCOUNTS),
                () -> AccountDecider.decide(state, command, facts));
    }
}
