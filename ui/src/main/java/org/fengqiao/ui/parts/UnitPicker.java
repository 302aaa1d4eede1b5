package org.fengqiao.ui.parts;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fengqiao.domain.authority.Walls;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.units.Units.UnitRow;
import org.jspecify.annotations.Nullable;

/** Finds a unit by its name or code (选择单位); before anything is typed it offers the unit itself and those right below. */
public class UnitPicker extends ComboBox<UnitRow> {
    private static final int MOST = 60;
    private static final long serialVersionUID = 1;

    private final transient Units units;

    /** @param under only that unit and those below it; null for any */
    public UnitPicker(Units units, @Nullable UnitCode under) {
        this(units, under, Walls.NONE);
    }

    /** @param walls whoever is behind them is not offered */
    public UnitPicker(Units units, @Nullable UnitCode under, Walls walls) {
        this(units, under, unit -> !walls.keepOut(unit.code(), units.tree()));
    }

    /** @param offered whether it may be chosen */
    public UnitPicker(Units units, @Nullable UnitCode under, Predicate<UnitRow> offered) {
        this.units = units;
        setItemLabelGenerator(UnitRow::name);
        setItemsWithFilterConverter(
                query -> {
                    var found = find(units, query.getFilter().orElse(""), under);
                    return found.stream()
                            .filter(offered)
                            .skip(query.getOffset())
                            .limit(query.getLimit());
                },
                filter -> filter);
    }

    Optional<UnitRow> find(String code) {
        return units.find(UnitCode.of(code));
    }

    static List<UnitRow> find(Units units, String words, @Nullable UnitCode under) {
        if (!words.isBlank()) {
            return units.search(words.strip(), under, MOST);
        }
        var offered = new ArrayList<UnitRow>();
        if (under == null) {
            offered.addAll(units.top());
        } else {
            units.find(under).ifPresent(offered::add);
            offered.addAll(units.children(under));
        }
        return offered;
    }
}
