package org.fengqiao.ui.admin;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import org.fengqiao.domain.organisation.UnitCommand.RenameUnit;
import org.fengqiao.projections.units.Units.UnitRow;

/** 单位更名. */
class RenameUnitDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient UnitRow unit;
    private final TextField name = new TextField();
    private final DatePicker from;

    RenameUnitDialog(House house, UnitRow unit, Runnable done) {
        super(house, "admin.unit.rename", unit.name(), done);
        this.unit = unit;
        name.setLabel(say.say("admin.unit.name"));
        name.setValue(unit.name());
        need(name);
        from = day("admin.from");
    }

    @Override
    protected void send(String id) {
        house.unitKeeping().send(house.staff(), new RenameUnit(unit.code(), name.getValue(), from.getValue()), id);
    }
}
