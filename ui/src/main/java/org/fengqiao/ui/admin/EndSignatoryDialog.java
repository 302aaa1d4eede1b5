package org.fengqiao.ui.admin;

import com.vaadin.flow.component.datepicker.DatePicker;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.parts.Dates;

/** 停止签发: nobody signs after that day. */
class EndSignatoryDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient UnitCode unit;
    private final DatePicker until;

    EndSignatoryDialog(House house, UnitRow unit, Runnable done) {
        super(house, "admin.signatory.end", unit.name(), done);
        this.unit = unit.code();
        told().setText(new Reaching(house).signatory(unit));
        until = Dates.picker(say);
        until.setLabel(say.say("admin.signatory.until"));
        until.setMin(house.today());
        until.setValue(house.today());
        need(until);
    }

    @Override
    protected void send(String id) {
        house.signing().end(house.staff(), unit, until.getValue(), id);
    }
}
