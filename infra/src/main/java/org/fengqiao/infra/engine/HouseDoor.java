package org.fengqiao.infra.engine;

import java.util.function.BiConsumer;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.words.Sealed;
import org.springframework.stereotype.Component;

/**
 * Commands to the house itself (机构维护命令): sent, and the directory waited for, so that the next look shows them; what
 * is corrected has its reason sealed first.
 */
@Component
class HouseDoor {
    private final CommandDoor door;
    private final OwnWrites ownWrites;
    private final Reasons reasons;

    HouseDoor(CommandDoor door, OwnWrites ownWrites, Reasons reasons) {
        this.door = door;
        this.ownWrites = ownWrites;
        this.reasons = reasons;
    }

    /** @param until which directory is waited for */
    Receipt send(Actor actor, Object command, String commandId, BiConsumer<OwnWrites, Receipt> until) {
        var receipt = door.send(actor, command, commandId);
        until.accept(ownWrites, receipt);
        return receipt;
    }

    Sealed seal(Actor actor, String reason) {
        return reasons.seal(actor, reason);
    }
}
