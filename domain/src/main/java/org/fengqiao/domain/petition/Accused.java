package org.fengqiao.domain.petition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Roster;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitTree;

/**
 * Whom a denunciation is about (被检举控告的单位和人员), article 30; P14. An accused unit stands for every unit below it.
 *
 * @param units in the order of their codes
 * @param accounts in their own order
 */
public record Accused(List<UnitCode> units, List<String> accounts) {
    public static final Accused NOBODY = new Accused(List.of(), List.of());

    public Accused {
        units = units.stream().distinct().sorted().toList();
        accounts = accounts.stream().distinct().sorted().toList();
    }

    public static Accused units(Collection<UnitCode> units) {
        return new Accused(List.copyOf(units), List.of());
    }

    public boolean nobody() {
        return units.isEmpty() && accounts.isEmpty();
    }

    public Accused and(Accused more) {
        return new Accused(
                Stream.concat(units.stream(), more.units.stream()).toList(),
                Stream.concat(accounts.stream(), more.accounts.stream()).toList());
    }

    Accused without(Accused others) {
        return new Accused(
                units.stream().filter(unit -> !others.units.contains(unit)).toList(),
                accounts.stream()
                        .filter(account -> !others.accounts.contains(account))
                        .toList());
    }

    boolean includes(Accused others) {
        return units.containsAll(others.units) && accounts.containsAll(others.accounts);
    }

    /** Whether it may not be worked there: an accused unit, one below it, or the unit of an accused person. */
    boolean keepFrom(UnitCode unit, UnitTree tree, Roster roster) {
        return isAccused(unit, tree)
                || accounts.stream()
                        .map(roster::find)
                        .flatMap(Optional::stream)
                        .anyMatch(person -> person.unit().equals(unit));
    }

    /**
     * Where it is worked instead: that unit if it may be, otherwise the nearest above it that is not accused and where
     * no accused works. Above the uppermost centre nobody works here: there colleagues of an accused person go on with
     * it without that person.
     *
     * @throws Refused {@code petition.nobody-outside-the-wall} when the uppermost centre itself is accused
     */
    public UnitCode nearestOutside(UnitCode from, UnitTree tree, Roster roster) {
        if (nobody()) {
            return from;
        }
        var line = tree.upFrom(from).stream()
                .filter(unit -> unit.equals(from) || works(unit, tree))
                .toList();
        return line.stream()
                .filter(unit -> !keepFrom(unit, tree, roster))
                .findFirst()
                .or(() -> line.stream().filter(unit -> !isAccused(unit, tree)).findFirst())
                .orElseThrow(() -> Refused.invalid("petition.nobody-outside-the-wall", from.value()));
    }

    private boolean isAccused(UnitCode unit, UnitTree tree) {
        return tree.lineage(unit).stream().anyMatch(units::contains);
    }

    private static boolean works(UnitCode unit, UnitTree tree) {
        return tree.find(unit)
                .filter(node -> node.open() && node.kind() != UnitKind.OUTSIDE)
                .isPresent();
    }
}
