package org.fengqiao.ui.admin;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.fengqiao.projections.units.Units.UnitRow;

/** 撤下信访渠道: from that day on people are told whom to ask above. */
class WithdrawContactDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient UnitRow unit;
    private final DatePicker from;

    /** @param first without it, unless another day is chosen: today, or the day on which what is planned would begin */
    WithdrawContactDialog(House house, UnitRow unit, LocalDate first, Runnable done) {
        super(house, "admin.contact.withdraw", unit.name(), done);
        this.unit = unit;
        from = fromToday("contact.until");
        from.setValue(first);
    }

    @Override
    protected void send(String id) {
        house.contacts().withdraw(house.staff(), unit.code(), from.getValue(), id);
    }
}
