package org.fengqiao.infra.engine;

import java.util.EnumSet;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.authority.Relation;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.organisation.UnitCommand;
import org.fengqiao.domain.organisation.UnitCommand.CloseUnit;
import org.fengqiao.domain.organisation.UnitCommand.CorrectUnit;
import org.fengqiao.domain.organisation.UnitCorrection;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.units.UnitKeeping;
import org.fengqiao.projections.worklist.CaseSweep;
import org.springframework.stereotype.Component;

/**
 * Commands to units, with the directory waited for. A unit that still has open cases is not closed: one in whose place
 * others stand is succeeded, and its cases pass over.
 *
 * @see "ADR 0020 what lasts passes over by commands"
 */
@Component
class OfficeUnits implements UnitKeeping {
    private final HouseDoor house;
    private final CaseSweep sweep;

    OfficeUnits(HouseDoor house, CaseSweep sweep) {
        this.house = house;
        this.sweep = sweep;
    }

    /** Cases are no part of what a unit knows of itself, so whether one is open is asked before it is closed. */
    @Override
    public Receipt send(Actor actor, UnitCommand command, String commandId) {
        if (command instanceof CloseUnit close && keeps(actor) && sweep.worksOn(close.code())) {
            throw Refused.conflict("unit.has-open-cases", close.code().value());
        }
        return house.send(actor, command, commandId, OwnWrites::ofUnit);
    }

    /** Who does not is denied behind the door, where it is remembered. */
    private static boolean keeps(Actor actor) {
        return Authority.ground(actor, Permission.KEEP_UNITS, EnumSet.of(Relation.NONE))
                .isPresent();
    }

    @Override
    public Receipt correct(
            Actor actor, UnitCode unit, int entry, UnitCorrection correction, String reason, String commandId) {
        return send(actor, new CorrectUnit(unit, entry, correction, house.seal(actor, reason)), commandId);
    }
}
