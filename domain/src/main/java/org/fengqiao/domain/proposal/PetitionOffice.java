package org.fengqiao.domain.proposal;

import java.util.EnumSet;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.authority.Relation;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.domain.unit.UnitTree;

/**
 * Which units are petition offices (党委和政府信访工作机构), article 40: centres of a street and above. Communities lodge and handle;
 * what a body does wrong, the office above them tells it.
 */
public final class PetitionOffice {
    private static final Set<UnitLevel> LEVELS = EnumSet.of(UnitLevel.CITY, UnitLevel.DISTRICT, UnitLevel.STREET);

    private PetitionOffice() {}

    public static boolean is(UnitTree.Node unit) {
        return unit.kind() == UnitKind.CENTRE && LEVELS.contains(unit.level());
    }

    /** Whether this person may propose in the name of the own unit. */
    public static boolean mayPropose(Actor.Staff staff, UnitTree units) {
        return Authority.ground(staff, Permission.MAKE_PROPOSAL, EnumSet.of(Relation.SENDER))
                        .isPresent()
                && units.find(staff.unit()).filter(PetitionOffice::is).isPresent();
    }
}
