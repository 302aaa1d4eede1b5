package org.fengqiao.infra.engine;

import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.springframework.stereotype.Component;

/** A denied command is remembered outside the unit of work that it rolls back. */
@Component
class Denials {
    private final AccessLog log;

    Denials(AccessLog log) {
        this.log = log;
    }

    void remember(Actor actor, Object command, Refused refused) {
        if (refused.kind() != Refused.Kind.DENIED) {
            return;
        }
        var unit = actor instanceof Actor.Staff staff ? staff.unit().value() : null;
        var account = Senders.nameOf(actor);
        var access = command instanceof PetitionCommand petition
                ? Access.toCase(AccessKind.DENIED, account, null, unit, petition.caseId())
                : Access.of(AccessKind.DENIED, account, null, unit);
        log.remember(access.detailed(command.getClass().getSimpleName()));
    }
}
