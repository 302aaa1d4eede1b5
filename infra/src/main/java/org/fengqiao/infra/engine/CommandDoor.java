package org.fengqiao.infra.engine;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.room.DataRoom;
import org.fengqiao.infra.room.NoRoom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The only place that holds the command gateway: sends under an actor's name, and brings refusals back as what they are.
 */
@Component
public class CommandDoor {
    private static final int TRIES = 5;
    private static final String FASTER = "command.somebody-was-faster";

    private final CommandGateway gateway;
    private final Denials denials;
    private final DataRoom room;
    private final MeterRegistry meters;

    CommandDoor(CommandGateway gateway, Denials denials, DataRoom room, MeterRegistry meters) {
        this.gateway = gateway;
        this.denials = denials;
        this.room = room;
        this.meters = meters;
    }

    /**
     * A command that lost a race is decided anew on what the winner left.
     *
     * @throws NoRoom when only the reserve of the disk is left
     */
    public Receipt send(Actor actor, Object command, String commandId) {
        room.require(0);
        var started = Timer.start(meters);
        var outcome = "failed";
        try {
            var receipt = retrying(() -> gateway.sendAndWait(
                    GenericCommandMessage.asCommandMessage(command).withMetaData(Senders.trace(actor, commandId))));
            outcome = "done";
            return receipt;
        } catch (Refused refused) {
            outcome = "refused";
            denials.remember(actor, command, refused);
            throw refused;
        } finally {
            started.stop(timer(command, outcome));
        }
    }

    /** Whether a refusal says nothing of the command but that others were faster each time: sent again it may be carried out. */
    public static boolean lostEveryRace(Refused refused) {
        return refused.code().equals(FASTER);
    }

    private Timer timer(Object command, String outcome) {
        return Timer.builder("fengqiao.commands")
                .tag("command", command.getClass().getSimpleName())
                .tag("outcome", outcome)
                .register(meters);
    }

    private static Receipt retrying(Supplier<@Nullable Receipt> sending) {
        for (var attempt = 1; ; attempt++) {
            try {
                var receipt = sending.get();
                if (receipt == null) {
                    throw new IllegalStateException("a command gave no receipt");
                }
                return receipt;
            } catch (ConcurrencyException | AggregateStreamCreationException e) {
                if (attempt == TRIES) {
                    throw Refused.conflict(FASTER);
                }
            } catch (CommandExecutionException e) {
                throw asRefusal(e);
            }
        }
    }

    private static RuntimeException asRefusal(CommandExecutionException e) {
        return e.<RefusalDetails>getDetails()
                .<RuntimeException>map(RefusalDetails::refusal)
                .orElse(e);
    }
}
