package org.fengqiao.projections.hotline;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.authority.Question;
import org.fengqiao.domain.authority.Relation;
import org.fengqiao.domain.authority.Sight;
import org.fengqiao.domain.hotline.Call;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;

/**
 * What an actor may see of the calls (来电可见性), by the one authority function.
 *
 * @param keptCases the cases that are kept from the actor (P12, P14)
 * @param contacts whether an actor may see how the complainant of a case is reached
 */
record CallReader(Actor actor, UnitTree units, Set<String> keptCases, BiPredicate<Actor, String> contacts) {
    /** @throws Refused {@code authority.denied}; {@code unit.unknown} */
    Duty require(UnitCode centre) {
        if (units.find(centre).isEmpty()) {
            throw Refused.unknown("unit.unknown", centre.value());
        }
        return Authority.require(actor, Permission.READ_CALLS, relations(centre));
    }

    Optional<Duty> ground(UnitCode unit) {
        return Authority.ground(actor, Permission.READ_CALLS, relations(unit));
    }

    Sight sight(CallRow row) {
        return Sight.of(Question.CALL, actor, relations(row.unit()));
    }

    /** Whether it became a petition that the actor must not learn of. */
    boolean isKept(CallRow row) {
        return row.caseId() != null && keptCases.contains(row.caseId());
    }

    /** Whether the petition that it became lets the actor know how its complainant is reached (P14). */
    boolean mayReach(CallRow row) {
        return row.caseId() == null || contacts.test(actor, row.caseId());
    }

    private Set<Relation> relations(UnitCode unit) {
        return Call.involving("", unit).of(actor, units);
    }
}
