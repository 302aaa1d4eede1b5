package org.fengqiao.projections.petitionfile;

import static org.fengqiao.domain.authority.CaseField.WALL;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.domain.authority.Walls;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.reading.Shows;

/**
 * Who must not learn of it, and whose staying is in question (隔离与回避); nobody where only progress may be seen.
 *
 * @param units accused; every unit below them stands behind the wall too
 * @param people accused accounts
 * @param recused accounts with a direct interest
 */
@Shows(WALL)
public record KeptFrom(
        List<UnitCode> units,
        @Shows(WALL) List<String> people,
        @Shows(WALL) List<String> recused,
        List<AskedRecusal> asked) {
    public static final KeptFrom NOBODY = new KeptFrom(List.of(), List.of(), List.of(), List.of());

    /** Who is not to be offered anywhere in this file. */
    public Walls walls() {
        var accounts = new HashSet<>(people);
        accounts.addAll(recused);
        return new Walls(Set.copyOf(units), accounts);
    }

    /** @param disclosed whether that person said so; otherwise somebody else asked for it */
    @Shows(WALL)
    public record AskedRecusal(@Shows(WALL) String account, boolean disclosed) {}
}
