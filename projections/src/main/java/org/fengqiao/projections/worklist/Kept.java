package org.fengqiao.projections.worklist;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Walls;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;

/**
 * From whom a case is kept (隔离对象), as a row remembers it.
 *
 * @see "ADR 0015 walls"
 */
record Kept(Accused accused, Set<String> recused) {
    static final Kept FROM_NOBODY = new Kept(Accused.NOBODY, Set.of());
    private static final String UNIT = "unit:";
    private static final String PERSON = "person:";

    Kept {
        recused = Set.copyOf(recused);
    }

    Kept andFrom(Accused more) {
        return new Kept(accused.and(more), recused);
    }

    Kept fromInstead(Accused others) {
        return new Kept(others, recused);
    }

    Kept andFrom(String account) {
        var next = new HashSet<>(recused);
        next.add(account);
        return new Kept(accused, next);
    }

    Walls walls() {
        var accounts = new HashSet<>(recused);
        accounts.addAll(accused.accounts());
        return new Walls(Set.copyOf(accused.units()), accounts);
    }

    /** What a row holds so that those it is kept from are found by equality. */
    List<String> keys() {
        var walls = walls();
        return Stream.concat(
                        walls.units().stream().map(Kept::keyOf),
                        walls.accounts().stream().map(Kept::keyOf))
                .sorted()
                .toList();
    }

    /** The keys of which none may stand in a row that this actor sees: the person's, and those of the unit and all above it. */
    static List<String> keysOf(Actor actor, UnitTree units) {
        return actor instanceof Actor.Staff staff
                ? Stream.concat(
                                Stream.of(keyOf(staff.account())),
                                units.upFrom(staff.unit()).stream().map(Kept::keyOf))
                        .toList()
                : List.of();
    }

    private static String keyOf(UnitCode unit) {
        return UNIT + unit;
    }

    private static String keyOf(String account) {
        return PERSON + account;
    }
}
