package org.fengqiao.ui.admin;

import com.vaadin.flow.component.datepicker.DatePicker;
import org.fengqiao.domain.organisation.UnitCommand.CloseUnit;
import org.fengqiao.projections.units.Units.UnitRow;

/** 撤销单位. */
class CloseUnitDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient UnitRow unit;
    private final DatePicker until;

    CloseUnitDialog(House house, UnitRow unit, Runnable done) {
        super(house, "admin.unit.close", unit.name(), done);
        this.unit = unit;
        var below = house.desk().units().children(unit.code()).size();
        if (below > 0) {
            effect(say.say("admin.unit.close.below", unit.name(), below));
        }
        until = day("admin.unit.until");
    }

    @Override
    protected void send(String id) {
        house.unitKeeping().send(house.staff(), new CloseUnit(unit.code(), until.getValue()), id);
    }
}
