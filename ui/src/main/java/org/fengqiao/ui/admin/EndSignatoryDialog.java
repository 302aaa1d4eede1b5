package org.fengqiao.ui.admin;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.parts.Dates;

/** 停止签发: nobody signs after that day. */
class EndSignatoryDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient UnitCode unit;
    private final DatePicker until;

    /** @param last on which somebody signs, unless another day is chosen: today, or the day before somebody planned begins */
    EndSignatoryDialog(House house, UnitRow unit, LocalDate last, Runnable done) {
        super(house, "admin.signatory.end", unit.name(), done);
        this.unit = unit.code();
        told().setText(new Reaching(house).signatory(unit));
        until = Dates.picker(say);
        until.setLabel(say.say("admin.signatory.until"));
        until.setMin(house.today());
        until.setValue(last);
        need(until);
        decidedOn(() -> house.signing().history(house.staff(), this.unit));
    }

    @Override
    protected void send(String id) {
        house.signing().end(house.staff(), unit, until.getValue(), id);
    }
}
