package org.fengqiao.projections.reading;

import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;

/** A look of any actor, as the access log names it (查阅人). */
public final class Looks {
    private Looks() {}

    /** A look at many cases, none of them in particular. */
    public static Access around(AccessKind kind, Actor actor, Optional<Duty> ground) {
        var duty = ground.map(Duty::name).orElse(null);
        return switch (actor) {
            case Actor.Staff staff ->
                Access.of(kind, staff.account(), duty, staff.unit().value());
            case Actor.Complainant _ -> Access.of(kind, "complainant", duty, null);
            case Actor.House _ -> Access.of(kind, "house", duty, null);
        };
    }

    /** @param ground the duty on whose ground; empty for a denial */
    public static Access at(AccessKind kind, Actor actor, Optional<Duty> ground, String caseId) {
        var duty = ground.map(Duty::name).orElse(null);
        return switch (actor) {
            case Actor.Staff staff ->
                Access.toCase(kind, staff.account(), duty, staff.unit().value(), caseId);
            case Actor.Complainant _ -> Access.toCase(kind, "complainant", duty, null, caseId);
            case Actor.House _ -> Access.toCase(kind, "house", duty, null, caseId);
        };
    }
}
