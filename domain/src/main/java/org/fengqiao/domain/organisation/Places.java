package org.fengqiao.domain.organisation;

import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.domain.unit.UnitTree;
import org.jspecify.annotations.Nullable;

/**
 * Where in the tree a unit may stand (隶属关系).
 *
 * <p>What stands above reads the files below it, so no department stands above a centre; an outside body may, because
 * nobody signs in from there. A centre stands below the level of its superior, a department or outside body on it or
 * below.
 */
final class Places {
    private Places() {}

    /** Centres are known by their division code; nothing else may look like one. */
    static void checkCode(UnitCode code, UnitKind kind) {
        var division = Character.isDigit(code.value().charAt(0));
        if (kind == UnitKind.CENTRE && !division) {
            throw Refused.invalid("unit.centre-without-division-code", code.value());
        }
        if (kind != UnitKind.CENTRE && division) {
            throw Refused.invalid("unit.division-code-is-a-centres", code.value());
        }
    }

    /** What it stands under is known, and does not stand below it. */
    static void checkLine(UnitCode code, @Nullable UnitCode superior, UnitTree units) {
        if (superior == null) {
            return;
        }
        if (superior.equals(code) || units.isAbove(code, superior)) {
            throw Refused.invalid("unit.circle", code.value(), superior.value());
        }
        find(superior, units);
    }

    static void check(UnitCode code, UnitKind kind, UnitLevel level, @Nullable UnitCode superior, UnitTree units) {
        if (superior == null) {
            return;
        }
        checkLine(code, superior, units);
        var above = find(superior, units);
        if (!above.open() && above.successors().isEmpty()) {
            throw Refused.invalid("unit.superior-closed", superior.value());
        }
        units.requireOpen(superior);
        checkPair(kind, level, superior, above.kind(), above.level());
    }

    /** Whether the open units right below may stand under such a unit. */
    static void checkBelow(UnitCode code, UnitKind kind, UnitLevel level, UnitTree units) {
        units.below(code).stream()
                .filter(UnitTree.Node::open)
                .forEach(below -> checkPair(below.kind(), below.level(), code, kind, level));
    }

    private static UnitTree.Node find(UnitCode superior, UnitTree units) {
        return units.find(superior).orElseThrow(() -> Refused.invalid("unit.superior-unknown", superior.value()));
    }

    private static void checkPair(
            UnitKind kind, UnitLevel level, UnitCode superior, UnitKind kindAbove, UnitLevel levelAbove) {
        if (kind == UnitKind.CENTRE && kindAbove == UnitKind.DEPARTMENT) {
            throw Refused.invalid("unit.no-department-above-a-centre", superior.value());
        }
        var lower = kind == UnitKind.CENTRE ? level.compareTo(levelAbove) > 0 : level.compareTo(levelAbove) >= 0;
        if (!lower) {
            throw Refused.invalid("unit.level-not-below-its-superior", level.name(), levelAbove.name());
        }
    }
}
