package org.fengqiao.domain.authority;

import java.util.Set;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;

/**
 * Who must not learn of a case (隔离): accused units with every unit below them, and accused or recused persons; articles
 * 28, 30, 46, 47; P12, P14, P24.
 *
 * <p>A unit stands behind the wall by where it stands today: what moves below an accused unit, or comes to stand in its
 * place, is kept out with it.
 *
 * @param units the accused units
 * @param accounts accused and recused persons
 * @see "ADR 0015 walls"
 */
public record Walls(Set<UnitCode> units, Set<String> accounts) {
    public static final Walls NONE = new Walls(Set.of(), Set.of());

    public Walls {
        units = Set.copyOf(units);
        accounts = Set.copyOf(accounts);
    }

    /** Whether this person must not learn of it, for the person's own sake or the unit's. */
    public boolean keepOut(Actor.Staff staff, UnitTree tree) {
        return keepOut(staff.account()) || keepOut(staff.unit(), tree);
    }

    public boolean keepOut(UnitCode unit, UnitTree tree) {
        return !units.isEmpty() && tree.lineage(unit).stream().anyMatch(units::contains);
    }

    public boolean keepOut(String account) {
        return accounts.contains(account);
    }
}
