package org.fengqiao.domain.petition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitTree;
import org.jspecify.annotations.Nullable;

/**
 * That a matter was raised as urgent, and who above knows it (紧急报告), article 25; P11.
 *
 * @param by the unit that raised it to this grade
 * @param acknowledged the units above that said they know
 * @param reported to whom off the platform it was reported since it was first raised
 */
public record Alarm(Urgency grade, UnitCode by, Set<UnitCode> acknowledged, Set<UrgencyReport> reported) {
    public Alarm {
        acknowledged = Set.copyOf(acknowledged);
        reported = Set.copyOf(reported);
    }

    /** Every unit above that works on the platform (应当知悉的各级), the nearest first. */
    public List<UnitCode> levels(UnitTree units) {
        return units.upFrom(by).stream()
                .filter(up -> !up.equals(by))
                .filter(up -> units.find(up)
                        .filter(unit -> unit.kind() == UnitKind.OUTSIDE)
                        .isEmpty())
                .toList();
    }

    /** Raised or lowered by a unit: who is above it is to know anew. */
    static Alarm of(@Nullable Alarm before, Urgency grade, UnitCode by) {
        return new Alarm(grade, by, Set.of(), before == null ? Set.of() : before.reported());
    }

    Alarm reportedTo(UrgencyReport to) {
        var next = new HashSet<>(reported);
        next.add(to);
        return new Alarm(grade, by, acknowledged, next);
    }

    Alarm followed(UnitCode from, UnitCode to) {
        var next = new HashSet<UnitCode>();
        acknowledged.forEach(unit -> next.add(unit.equals(from) ? to : unit));
        return new Alarm(grade, by.equals(from) ? to : by, next, reported);
    }

    Alarm acknowledgedBy(UnitCode unit) {
        var next = new HashSet<>(acknowledged);
        next.add(unit);
        return new Alarm(grade, by, next, reported);
    }
}
