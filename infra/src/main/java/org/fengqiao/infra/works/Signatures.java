package org.fengqiao.infra.works;

import java.time.Clock;
import java.time.LocalDate;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.papers.Signing;
import org.fengqiao.projections.roster.RosterBook;
import org.springframework.stereotype.Component;

/**
 * Whoever leaves a unit, or heads it no longer, signs for it no longer (签发人离岗): papers of tomorrow carry no name that is
 * gone. A signatory is a name, not an account, so the person is known by it.
 */
@Component
record Signatures(Signing signing, RosterBook roster, Clock clock) {
    boolean ofAccount(Actor actor, String account, UnitCode unit) {
        return signing.signsOn(actor, unit, roster.nameOf(account));
    }

    /** Ends what is not ended yet: asked twice it does nothing the second time. */
    void end(Actor actor, HandOverTask.Plan plan) {
        var duties = plan.duties();
        if (duties != null && duties.contains(Duty.DIRECTOR)) {
            return;
        }
        var today = LocalDate.ofInstant(clock.instant(), Moment.SHANGHAI);
        plan.at().stream()
                .filter(unit -> ofAccount(actor, plan.account(), unit))
                .forEach(unit ->
                        signing.end(actor, unit, today, "leaving/" + plan.account() + "/" + unit + "/" + today));
    }
}
