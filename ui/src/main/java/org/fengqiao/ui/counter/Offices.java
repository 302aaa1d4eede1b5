package org.fengqiao.ui.counter;

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
import org.fengqiao.ui.counter.Centres.Choice;
import org.fengqiao.ui.counter.Centres.Found;
import org.fengqiao.ui.words.Speech;
import org.springframework.stereotype.Component;

/** Whom to ask (信访渠道查找): of any unit that takes cases, departments as well as centres. */
@Component
class Offices {
    private static final int SHOWN = 20;
    private static final int ALL = 100_000;

    private final Units units;
    private final UnitContacts contacts;

    Offices(Units units, UnitContacts contacts) {
        this.units = units;
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
        var all = units.search(words, null, ALL).stream()
                .filter(unit -> unit.kind() != UnitKind.OUTSIDE)
                .toList();
        return new Found(all.stream().limit(SHOWN).map(this::choice).toList(), all.size() > SHOWN);
    }

    /** Where to begin to look: what stands highest and right below it. */
    Found first() {
        var first = highest(units.top())
                .flatMap(top -> Stream.concat(Stream.of(top), units.children(top.code()).stream()))
                .filter(unit -> unit.kind() != UnitKind.OUTSIDE);
        return new Found(first.map(this::choice).toList(), false);
    }

    private Choice choice(UnitRow unit) {
        return new Choice(unit.code().value(), unit.name(), new Within(units).above(unit));
    }

    /** Who takes cases and stands highest; an outside body may stand above it. */
    private Stream<UnitRow> highest(List<UnitRow> rows) {
        return rows.stream()
                .flatMap(row -> row.kind() == UnitKind.OUTSIDE ? highest(units.children(row.code())) : Stream.of(row));
    }
}
