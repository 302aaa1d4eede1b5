package org.fengqiao.infra.engine;

import java.util.function.Function;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Relation;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.history.CaseHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A denied command is remembered outside the unit of work that it rolls back. */
@Component
class Denials {
    private final AccessLog log;
    private final CaseHistory history;
    private final Function<Actor, Facts> facts;

    Denials(AccessLog log, CaseHistory history, Function<Actor, Facts> facts) {
        this.log = log;
        this.history = history;
        this.facts = facts;
    }

    void remember(Actor actor, Object command, Refused refused) {
        var denied = command instanceof PetitionCommand petition ? denied(actor, petition, refused) : null;
        if (refused.kind() != Refused.Kind.DENIED && !hides(denied, refused)) {
            return;
        }
        var unit = actor instanceof Actor.Staff staff ? staff.unit().value() : null;
        var account = Senders.nameOf(actor);
        var access = denied == null
                ? Access.of(AccessKind.DENIED, account, null, unit)
                : Access.toCase(AccessKind.DENIED, account, null, unit, denied);
        log.remember(access.detailed(command.getClass().getSimpleName()));
    }

    /** Behind a wall a case that is there is unknown: the log tells the two apart, the answer does not. */
    private boolean hides(@Nullable String denied, Refused refused) {
        return isUnknown(refused) && denied != null && !history.of(denied).isEmpty();
    }

    /** Where the actor may know of the case that was asked, what is unknown is the other one that the command names. */
    private String denied(Actor actor, PetitionCommand command, Refused refused) {
        return command.otherCase()
                .filter(_ -> isUnknown(refused) && mayKnow(actor, command.caseId()))
                .orElse(command.caseId());
    }

    private boolean mayKnow(Actor actor, String caseId) {
        var today = facts.apply(actor);
        return today.cases()
                .find(caseId)
                .filter(found -> !found.involvement().of(actor, today.units()).contains(Relation.WALLED))
                .isPresent();
    }

    private static boolean isUnknown(Refused refused) {
        return refused.code().equals("case.unknown");
    }
}
