package org.fengqiao.projections.proposal;

import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Involvement;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.authority.Walls;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;

/** What an actor may read of proposals (可见性), by the one authority function. */
record Reader(Actor actor, UnitTree units) {
    /** @throws Refused {@code unit.unknown}; {@code authority.denied} */
    void requireListOf(UnitCode centre) {
        requireKnown(centre);
        var there = new Involvement("", centre, Optional.empty(), false, Set.of(centre), Set.of(), Walls.NONE);
        Authority.require(actor, Permission.READ_PROPOSALS, there.of(actor, units));
    }

    /** @throws Refused {@code unit.unknown}; {@code authority.denied} */
    void requireReportOf(UnitCode centre) {
        requireKnown(centre);
        Authority.require(actor, Permission.READ_REPORT, Involvement.at(centre).of(actor, units));
    }

    private void requireKnown(UnitCode centre) {
        if (units.find(centre).isEmpty()) {
            throw Refused.unknown("unit.unknown", centre.value());
        }
    }

    /** By which duty the actor may read this one; empty where by none. */
    Optional<Duty> ground(ProposalRow row) {
        return Authority.ground(
                actor, Permission.READ_PROPOSALS, row.entry().involvement().of(actor, units));
    }
}
