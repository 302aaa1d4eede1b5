package org.fengqiao.infra.engine;

import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.classification.CategoryCommand;
import org.fengqiao.domain.classification.CategoryCommand.CorrectCategory;
import org.fengqiao.domain.classification.CategoryCorrection;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.projections.categories.CategoryKeeping;
import org.springframework.stereotype.Component;

/** Commands to categories, with the directory waited for. */
@Component
class OfficeCategories implements CategoryKeeping {
    private final CommandDoor door;
    private final OwnWrites ownWrites;
    private final Reasons reasons;

    OfficeCategories(CommandDoor door, OwnWrites ownWrites, Reasons reasons) {
        this.door = door;
        this.ownWrites = ownWrites;
        this.reasons = reasons;
    }

    @Override
    public Receipt send(Actor actor, CategoryCommand command, String commandId) {
        var receipt = door.send(actor, command, commandId);
        ownWrites.ofCategory(receipt);
        return receipt;
    }

    @Override
    public Receipt correct(
            Actor actor, String code, int entry, CategoryCorrection correction, String reason, String commandId) {
        return send(actor, new CorrectCategory(code, entry, correction, reasons.seal(actor, reason)), commandId);
    }
}
