package org.fengqiao.projections.units;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.jspecify.annotations.Nullable;

/** The units, answered from the directory of the live generation. */
public final class ListedUnits implements Units {
    private static final Comparator<UnitRow> HIGHEST_FIRST =
            Comparator.comparing(UnitRow::level).thenComparing(UnitRow::code);

    private final Supplier<UnitDirectory> live;

    /** @param live the directory of the live generation */
    public ListedUnits(Supplier<UnitDirectory> live) {
        this.live = live;
    }

    @Override
    public Optional<UnitRow> find(UnitCode code) {
        return live.get().find(code).map(UnitRecord::row);
    }

    @Override
    public String nameOf(UnitCode code) {
        return find(code).map(UnitRow::name).orElse(code.value());
    }

    @Override
    public List<UnitRow> children(UnitCode code) {
        return now().rowsBelow(code).stream().filter(UnitRow::open).toList();
    }

    @Override
    public List<UnitRow> top() {
        return now().top().stream().filter(UnitRow::open).toList();
    }

    @Override
    public List<UnitRow> search(String words, @Nullable UnitCode under, int limit) {
        var now = now();
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return now.all().stream()
                .map(UnitRecord::row)
                .filter(UnitRow::open)
                .filter(unit -> unit.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || unit.code().value().startsWith(wanted))
                .filter(unit -> under == null || under.equals(unit.code()) || now.isAbove(under, unit.code()))
                .sorted(HIGHEST_FIRST)
                .limit(limit)
                .toList();
    }

    @Override
    public List<UnitRow> closed(String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return now().all().stream()
                .map(UnitRecord::row)
                .filter(unit ->
                        !unit.open() && unit.name().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(HIGHEST_FIRST)
                .toList();
    }

    @Override
    public Optional<UnitRow> asOf(UnitCode code, LocalDate day) {
        return live.get().find(code).flatMap(unit -> unit.on(day));
    }

    @Override
    public UnitTree tree() {
        return now();
    }

    private UnitsOfNow now() {
        return live.get().now();
    }
}
