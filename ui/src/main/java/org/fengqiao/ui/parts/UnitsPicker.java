package org.fengqiao.ui.parts;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.function.Predicate;
import org.fengqiao.domain.authority.Walls;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.units.Units.UnitRow;

/** Finds several units by their names or codes (选择多个单位); before anything is typed it offers those at the top. */
public class UnitsPicker extends MultiSelectComboBox<UnitRow> {
    private static final long serialVersionUID = 1;

    public UnitsPicker(Units units) {
        this(units, Walls.NONE);
    }

    /** @param walls whoever is behind them is not offered */
    public UnitsPicker(Units units, Walls walls) {
        this(units, unit -> !walls.keepOut(unit.code(), units.tree()));
    }

    /** @param offered whether it may be chosen */
    public UnitsPicker(Units units, Predicate<UnitRow> offered) {
        setItemLabelGenerator(UnitRow::name);
        setItemsWithFilterConverter(
                query -> UnitPicker.find(units, query.getFilter().orElse(""), null).stream()
                        .filter(offered)
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                filter -> filter);
    }

    /** As they were chosen, the first one first. */
    public List<UnitRow> rows() {
        return List.copyOf(getValue());
    }

    /** As they were chosen, the first one first. */
    public List<UnitCode> inOrderOfChoice() {
        return rows().stream().map(UnitRow::code).toList();
    }

    /** In the order of their codes. */
    public List<UnitCode> codes() {
        return getValue().stream().map(UnitRow::code).sorted().toList();
    }
}
