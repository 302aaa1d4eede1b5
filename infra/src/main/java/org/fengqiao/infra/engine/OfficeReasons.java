package org.fengqiao.infra.engine;

import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.reason.ReasonUse;
import org.fengqiao.domain.reason.StandardReasons;
import org.fengqiao.domain.wording.ReasonCommand;
import org.fengqiao.domain.wording.ReasonEvent;
import org.fengqiao.projections.history.StoredEvents.Stored;
import org.fengqiao.projections.reasons.ReasonBook;
import org.fengqiao.projections.worklist.CaseSweep;
import org.fengqiao.projections.worklist.StillOpen;
import org.springframework.stereotype.Component;

/** Commands to the reasons that officers choose from; whoever sends one sees it at once. */
@Component
class OfficeReasons implements ReasonBook {
    private final ReasonsNow reasons;
    private final CommandDoor door;
    private final CaseSweep sweep;

    OfficeReasons(ReasonsNow reasons, CommandDoor door, CaseSweep sweep) {
        this.sweep = sweep;
        this.reasons = reasons;
        this.door = door;
    }

    @Override
    public StandardReasons now() {
        return reasons.get();
    }

    @Override
    public List<Told> history(Actor actor, String code) {
        Authority.require(actor, Permission.KEEP_REASONS);
        reasons.refresh();
        return reasons.told().stream()
                .map(OfficeReasons::told)
                .filter(told -> told.event().code().equals(code))
                .toList()
                .reversed();
    }

    private static Told told(Stored each) {
        return new Told((ReasonEvent) each.event(), each.recordedAt(), each.account());
    }

    @Override
    public long openCases(Actor actor, ReasonUse use) {
        Authority.require(actor, Permission.KEEP_REASONS);
        return sweep.count(StillOpen.to(use));
    }

    @Override
    public Receipt send(Actor actor, ReasonCommand command, String commandId) {
        var receipt = door.send(actor, command, commandId);
        reasons.refresh();
        return receipt;
    }
}
