package org.fengqiao.infra.engine;

import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.history.CaseHistory;
import org.springframework.stereotype.Component;

/** A denied command is remembered outside the unit of work that it rolls back. */
@Component
class Denials {
    private final AccessLog log;
    private final CaseHistory history;

    Denials(AccessLog log, CaseHistory history) {
        this.log = log;
        this.history = history;
    }

    void remember(Actor actor, Object command, Refused refused) {
        if (refused.kind() != Refused.Kind.DENIED && !hides(command, refused)) {
            return;
        }
        var unit = actor instanceof Actor.Staff staff ? staff.unit().value() : null;
        var account = Senders.nameOf(actor);
        var access = command instanceof PetitionCommand petition
                ? Access.toCase(AccessKind.DENIED, account, null, unit, petition.caseId())
                : Access.of(AccessKind.DENIED, account, null, unit);
        log.remember(access.detailed(command.getClass().getSimpleName()));
    }

    /** Behind a wall a case that is there is unknown: the log tells the two apart, the answer does not. */
    private boolean hides(Object command, Refused refused) {
        return refused.code().equals("case.unknown")
                && command instanceof PetitionCommand petition
                && !history.of(petition.caseId()).isEmpty();
    }
}
