package org.fengqiao.domain.petition;

import java.util.HashSet;
import java.util.Set;
import org.fengqiao.domain.unit.UnitCode;

/**
 * That a matter was raised as urgent, and who above knows it (紧急报告), article 25; P11.
 *
 * @param by the unit that raised it to this grade
 * @param acknowledged the units above that said they know
 */
public record Alarm(Urgency grade, UnitCode by, Set<UnitCode> acknowledged) {
    public Alarm {
        acknowledged = Set.copyOf(acknowledged);
    }

    Alarm followed(UnitCode from, UnitCode to) {
        var next = new HashSet<UnitCode>();
        acknowledged.forEach(unit -> next.add(unit.equals(from) ? to : unit));
        return new Alarm(grade, by.equals(from) ? to : by, next);
    }

    Alarm acknowledgedBy(UnitCode unit) {
        var next = new HashSet<>(acknowledged);
        next.add(unit);
        return new Alarm(grade, by, next);
    }
}
