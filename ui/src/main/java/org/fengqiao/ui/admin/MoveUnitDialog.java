package org.fengqiao.ui.admin;

import com.vaadin.flow.component.datepicker.DatePicker;
import org.fengqiao.domain.organisation.UnitCommand.MoveUnit;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.parts.UnitPicker;

/** 单位划转: under another unit, with all below it. */
class MoveUnitDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient UnitRow unit;
    private final UnitPicker superior;
    private final DatePicker from;

    MoveUnitDialog(House house, UnitRow unit, Runnable done) {
        super(house, "admin.unit.move", unit.name(), done);
        this.unit = unit;
        superior = new UnitPicker(house.desk().units(), null);
        superior.setLabel(say.say("admin.unit.superior.new"));
        need(superior);
        from = day("admin.from");
    }

    @Override
    protected void send(String id) {
        var command = new MoveUnit(unit.code(), superior.getValue().code(), from.getValue());
        house.unitKeeping().send(house.staff(), command, id);
    }
}
