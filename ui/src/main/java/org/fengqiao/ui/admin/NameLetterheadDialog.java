package org.fengqiao.ui.admin;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import org.fengqiao.domain.letterhead.LetterheadDecider;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.parts.Dates;

/** 确定机关全称: papers of this unit that are issued from that day on carry it. */
class NameLetterheadDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient UnitCode unit;
    private final TextField name = new TextField();
    private final DatePicker from;

    NameLetterheadDialog(House house, UnitRow unit, Runnable done) {
        super(house, "admin.letterhead.name", unit.name(), done);
        this.unit = unit.code();
        name.setLabel(say.say("admin.letterhead.words"));
        name.setMaxLength(LetterheadDecider.LONGEST);
        from = Dates.picker(say);
        from.setLabel(say.say("admin.letterhead.from"));
        from.setValue(house.today());
        need(name);
        need(from);
    }

    @Override
    protected void send(String id) {
        house.officialNames().name(house.staff(), unit, name.getValue(), from.getValue(), id);
    }
}
