package org.fengqiao.infra.engine;

import java.util.EnumSet;
import java.util.Optional;
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
import org.fengqiao.projections.hotline.MongoCalls;
import org.fengqiao.projections.proposal.MongoProposals;
import org.fengqiao.projections.roster.RosterBook;
import org.fengqiao.projections.units.UnitKeeping;
import org.fengqiao.projections.worklist.CaseSweep;
import org.springframework.stereotype.Component;

/**
 * Commands to units, with the directory waited for. A unit that still has people, open cases, calls or proposals is not
 * closed: one in whose place others stand is succeeded, and all of it passes over.
 *
 * @see "ADR 0020 what lasts passes over by commands"
 */
@Component
class OfficeUnits implements UnitKeeping {
    private final HouseDoor house;
    private final CaseSweep sweep;
    private final MongoCalls calls;
    private final MongoProposals proposals;
    private final RosterBook roster;

    OfficeUnits(HouseDoor house, CaseSweep sweep, MongoCalls calls, MongoProposals proposals, RosterBook roster) {
        this.house = house;
        this.sweep = sweep;
        this.calls = calls;
        this.proposals = proposals;
        this.roster = roster;
    }

    /** What lies with a unit is no part of what it knows of itself, so that is asked before it is closed. */
    @Override
    public Receipt send(Actor actor, UnitCommand command, String commandId) {
        if (command instanceof CloseUnit close && keeps(actor)) {
            leftWith(close.code()).ifPresent(what -> {
                throw Refused.conflict(what, close.code().value());
            });
        }
        return house.send(actor, command, commandId, OwnWrites::ofUnit);
    }

    private Optional<String> leftWith(UnitCode unit) {
        if (sweep.worksOn(unit)) {
            return Optional.of("unit.has-open-cases");
        }
        if (calls.owes(unit)) {
            return Optional.of("unit.has-open-calls");
        }
        if (proposals.waitsWith(unit)) {
            return Optional.of("unit.has-open-proposals");
        }
        return roster.anybodyAt(unit) ? Optional.of("unit.has-people") : Optional.empty();
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
