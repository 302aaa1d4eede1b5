package org.fengqiao.domain.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.organisation.UnitCommand.SucceedUnit;
import org.fengqiao.domain.organisation.UnitEvent.UnitSucceeded;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;

/**
 * How others come to stand in the place of a unit (撤并): merged, split or closed.
 *
 * <p>Who stands in its place takes cases, is of the same kind, and does not stand above or below it: what it sent up or
 * got from below would come from itself. What lay with the unit passes over by commands of its own.
 *
 * @see "ADR 0020 what lasts passes over by commands"
 */
public final class Succession {
    private Succession() {}

    static List<UnitEvent> succeed(UnitForm now, SucceedUnit c, Facts facts) {
        check(now.kind(), now.validFrom(), c, facts);
        UnitDecider.checkNothingBelow(c.code(), facts);
        return List.of(new UnitSucceeded(c.code(), c.successors(), c.on()));
    }

    /**
     * Whether they may take its place; what stands below it is not looked at, for it may pass over first.
     *
     * @param validFrom the day the unit was opened last
     * @throws Refused {@code unit.no-successor}, {@code unit.successor-twice}, {@code unit.successor-in-its-line},
     *     {@code unit.successor-of-another-kind}, and as {@link org.fengqiao.domain.unit.UnitTree#requireOpen}
     */
    public static void check(UnitKind kind, LocalDate validFrom, SucceedUnit c, Facts facts) {
        UnitDecider.checkDay(c.on(), validFrom, facts);
        if (c.successors().isEmpty()) {
            throw Refused.invalid("unit.no-successor", c.code().value());
        }
        if (new HashSet<>(c.successors()).size() < c.successors().size()) {
            throw Refused.invalid("unit.successor-twice", c.code().value());
        }
        c.successors().forEach(successor -> checkOne(c.code(), kind, successor, facts));
    }

    private static void checkOne(UnitCode code, UnitKind kind, UnitCode successor, Facts facts) {
        var units = facts.units();
        if (successor.equals(code) || units.isAbove(successor, code) || units.isAbove(code, successor)) {
            throw Refused.invalid("unit.successor-in-its-line", code.value(), successor.value());
        }
        if (units.requireOpen(successor).kind() != kind) {
            throw Refused.invalid("unit.successor-of-another-kind", successor.value());
        }
    }
}
