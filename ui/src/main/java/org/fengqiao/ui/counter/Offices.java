package org.fengqiao.ui.counter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.projections.units.UnitContacts;
import org.fengqiao.projections.units.UnitContacts.Reached;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.words.Speech;
import org.springframework.stereotype.Component;

/** Whom to ask (信访渠道查找): of any unit that takes cases, departments as well as centres. */
@Component
class Offices {
    private static final int SHOWN = 20;
    private static final int ALL = 100_000;

    private final Units units;
    private final ClosedUnits closed;
    private final UnitContacts contacts;

    Offices(Units units, ClosedUnits closed, UnitContacts contacts) {
        this.units = units;
        this.closed = closed;
        this.contacts = contacts;
    }

    /** Empty where no open unit has this code. */
    Optional<OfficeView> find(String code, Speech say) {
        try {
            return units.find(UnitCode.of(code)).filter(UnitRow::open).map(unit -> of(unit.code(), say));
        } catch (Refused noCode) {
            return Optional.empty();
        }
    }

    /** Of whatever unit has a matter, also one that was closed since: its superior then. */
    OfficeView of(UnitCode unit, Speech say) {
        var reached = contacts.nearest(unit);
        return new OfficeView(
                unit.value(),
                units.nameOf(unit),
                reached.map(Reached::unit)
                        .filter(other -> !other.equals(unit))
                        .map(units::nameOf)
                        .orElse(null),
                reached.map(Reached::contact).orElse(null),
                say);
    }

    /** By a part of the name; the highest level first. */
    Found search(String words) {
        var all = Stream.concat(units.search(words, null, ALL).stream(), units.closed(words).stream())
                .filter(Offices::atWork)
                .sorted(Comparator.comparing(UnitRow::level).thenComparing(UnitRow::code))
                .toList();
        return closed.found(all, Offices::atWork, SHOWN);
    }

    /** Where to begin to look: what stands highest and right below it. */
    Found first() {
        var first = highest(units.top())
                .flatMap(top -> Stream.concat(Stream.of(top), units.children(top.code()).stream()))
                .filter(Offices::atWork);
        var within = new Within(units);
        return Found.all(first.map(unit -> Choice.of(unit, within)).toList());
    }

    private static boolean atWork(UnitRow unit) {
        return unit.kind() != UnitKind.OUTSIDE;
    }

    /** Who takes cases and stands highest; an outside body may stand above it. */
    private Stream<UnitRow> highest(List<UnitRow> rows) {
        return rows.stream()
                .flatMap(row -> row.kind() == UnitKind.OUTSIDE ? highest(units.children(row.code())) : Stream.of(row));
    }
}
