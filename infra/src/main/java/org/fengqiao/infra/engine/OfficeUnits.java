package org.fengqiao.infra.engine;

import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.organisation.UnitCommand;
import org.fengqiao.domain.organisation.UnitCommand.CorrectUnit;
import org.fengqiao.domain.organisation.UnitCorrection;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.units.UnitKeeping;
import org.springframework.stereotype.Component;

/** Commands to units, with the directory waited for. */
@Component
class OfficeUnits implements UnitKeeping {
    private final HouseDoor house;

    OfficeUnits(HouseDoor house) {
        this.house = house;
    }

    @Override
    public Receipt send(Actor actor, UnitCommand command, String commandId) {
        return house.send(actor, command, commandId, OwnWrites::ofUnit);
    }

    @Override
    public Receipt correct(
            Actor actor, UnitCode unit, int entry, UnitCorrection correction, String reason, String commandId) {
        return send(actor, new CorrectUnit(unit, entry, correction, house.seal(actor, reason)), commandId);
    }
}
