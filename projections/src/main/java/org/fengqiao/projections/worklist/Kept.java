package org.fengqiao.projections.worklist;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
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
public record Kept(Accused accused, Set<String> recused) {
    public static final Kept FROM_NOBODY = new Kept(Accused.NOBODY, Set.of());

    /** Where a stored row holds {@link #keys}; missing where it is kept from nobody. */
    public static final String KEYS = "keptFrom";

    private static final String UNIT = "unit:";
    private static final String PERSON = "person:";

    public Kept {
        recused = Set.copyOf(recused);
    }

    public Kept andFrom(Accused more) {
        return new Kept(accused.and(more), recused);
    }

    public Kept fromInstead(Accused others) {
        return new Kept(others, recused);
    }

    public Kept andFrom(String account) {
        var next = new HashSet<>(recused);
        next.add(account);
        return new Kept(accused, next);
    }

    public Kept noMoreFrom(String account) {
        var next = new HashSet<>(recused);
        next.remove(account);
        return new Kept(accused, next);
    }

    Walls walls() {
        var accounts = new HashSet<>(recused);
        accounts.addAll(accused.accounts());
        return new Walls(Set.copyOf(accused.units()), accounts);
    }

    /** What a row holds so that those it is kept from are found by equality. */
    public List<String> keys() {
        var walls = walls();
        return Stream.concat(
                        walls.units().stream().map(Kept::keyOf),
                        walls.accounts().stream().map(Kept::keyOf))
                .sorted()
                .toList();
    }

    /** The keys of which none may stand in a row that this actor sees: the person's, those of the unit's lineage. */
    public static List<String> keysOf(Actor actor, UnitTree units) {
        return actor instanceof Actor.Staff staff
                ? Stream.concat(
                                Stream.of(keyOf(staff.account())),
                                units.lineage(staff.unit()).stream().map(Kept::keyOf))
                        .toList()
                : List.of();
    }

    /** Those of a row that is kept from this actor in person, whatever unit the actor works at. */
    public static List<String> keysInPerson(Actor actor) {
        return actor instanceof Actor.Staff staff ? List.of(keyOf(staff.account())) : List.of();
    }

    /** Into a stored row; nothing where it is kept from nobody. */
    public void writeTo(Document row) {
        if (!equals(FROM_NOBODY)) {
            row.append(KEYS, keys())
                    .append("accusedUnits", WorklistCodec.codes(accused.units()))
                    .append("accusedPeople", accused.accounts())
                    .append("recused", recused.stream().sorted().toList());
        }
    }

    public static Kept readFrom(Document row) {
        if (!row.containsKey(KEYS)) {
            return FROM_NOBODY;
        }
        var units = row.getList("accusedUnits", String.class, List.of()).stream()
                .map(UnitCode::of)
                .toList();
        var accused = new Accused(units, row.getList("accusedPeople", String.class, List.of()));
        return new Kept(accused, Set.copyOf(row.getList("recused", String.class, List.of())));
    }

    static String keyOf(UnitCode unit) {
        return UNIT + unit;
    }

    private static String keyOf(String account) {
        return PERSON + account;
    }
}
