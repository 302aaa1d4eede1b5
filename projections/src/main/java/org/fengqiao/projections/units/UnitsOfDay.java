package org.fengqiao.projections.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.jspecify.annotations.Nullable;

/** The units under the names that they had on a day (历史名称); everything else is that of now. */
public record UnitsOfDay(Units units, LocalDate day) implements Units {
    @Override
    public String nameOf(UnitCode code) {
        return units.asOf(code, day).map(UnitRow::name).orElseGet(() -> units.nameOf(code));
    }

    @Override
    public Optional<UnitRow> find(UnitCode code) {
        return units.find(code);
    }

    @Override
    public List<UnitRow> children(UnitCode code) {
        return units.children(code);
    }

    @Override
    public List<UnitRow> top() {
        return units.top();
    }

    @Override
    public List<UnitRow> search(String words, @Nullable UnitCode under, int limit) {
        return units.search(words, under, limit);
    }

    @Override
    public List<UnitRow> closed(String words) {
        return units.closed(words);
    }

    @Override
    public Optional<UnitRow> asOf(UnitCode code, LocalDate other) {
        return units.asOf(code, other);
    }

    @Override
    public UnitTree tree() {
        return units.tree();
    }
}
