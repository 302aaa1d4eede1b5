package org.fengqiao.projections.units;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.projections.units.Units.UnitRow;

/** All units at one moment (单位快照); never changes. */
final class UnitsOfNow implements UnitTree {
    /** By code; departments and outside bodies after the centres. */
    private static final Comparator<UnitRow> IN_ORDER = Comparator.<UnitRow, Boolean>comparing(
                    unit -> unit.kind() != UnitKind.CENTRE)
            .thenComparing(UnitRow::code);

    private final Map<UnitCode, UnitRecord> units = new TreeMap<>();
    private final Map<UnitCode, List<UnitRow>> below = new HashMap<>();
    private final Map<UnitCode, List<UnitCode>> predecessors = new HashMap<>();
    private final List<UnitRow> top = new ArrayList<>();

    UnitsOfNow(Collection<UnitRecord> all) {
        for (var unit : all) {
            var row = unit.row();
            units.put(row.code(), unit);
            var superior = row.superior();
            row.successors()
                    .forEach(next -> predecessors
                            .computeIfAbsent(next, _ -> new ArrayList<>())
                            .add(row.code()));
            (superior == null ? top : below.computeIfAbsent(superior, _ -> new ArrayList<>())).add(row);
        }
        below.values().forEach(rows -> rows.sort(IN_ORDER));
        top.sort(IN_ORDER);
    }

    Optional<UnitRecord> unit(UnitCode code) {
        return Optional.ofNullable(units.get(code));
    }

    Collection<UnitRecord> all() {
        return units.values();
    }

    /** Open and closed ones. */
    List<UnitRow> rowsBelow(UnitCode code) {
        return below.getOrDefault(code, List.of());
    }

    List<UnitRow> top() {
        return top;
    }

    @Override
    public Optional<Node> find(UnitCode code) {
        return unit(code).map(UnitsOfNow::node);
    }

    @Override
    public List<Node> below(UnitCode code) {
        return rowsBelow(code).stream().map(UnitsOfNow::nodeOf).toList();
    }

    @Override
    public List<UnitCode> predecessors(UnitCode code) {
        return predecessors.getOrDefault(code, List.of());
    }

    static Node node(UnitRecord unit) {
        return nodeOf(unit.row());
    }

    private static Node nodeOf(UnitRow row) {
        return new Node(
                row.code(), row.kind(), row.level(), Optional.ofNullable(row.superior()), row.open(), row.successors());
    }
}
