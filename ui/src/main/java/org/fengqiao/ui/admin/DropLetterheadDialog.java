package org.fengqiao.ui.admin;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.parts.Dates;

/** 停用机关全称: after that day papers carry the name of the unit. */
class DropLetterheadDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient UnitCode unit;
    private final DatePicker until;

    /** @param last on which it stands on papers, unless another day is chosen: today, or the day before a planned one begins */
    DropLetterheadDialog(House house, UnitRow unit, LocalDate last, Runnable done) {
        super(house, "admin.letterhead.drop", unit.name(), done);
        this.unit = unit.code();
        until = Dates.picker(say);
        until.setLabel(say.say("admin.letterhead.until"));
        until.setMin(house.today());
        until.setValue(last);
        need(until);
    }

    @Override
    protected void send(String id) {
        house.officialNames().drop(house.staff(), unit, until.getValue(), id);
    }
}
