package org.fengqiao.ui.admin;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.papers.Signing;
import org.fengqiao.projections.papers.Signing.Signer;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.parts.Dates;

/** 指定签发人. */
class NameSignatoryDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient UnitCode unit;
    private final TextField office = new TextField();
    private final TextField name = new TextField();
    private final DatePicker from;

    NameSignatoryDialog(House house, UnitRow unit, Runnable done) {
        super(house, "admin.signatory.name", unit.name(), done);
        this.unit = unit.code();
        told().setText(new Reaching(house).signatory(unit));
        office.setLabel(say.say("admin.signatory.office"));
        office.setMaxLength(Signing.LONGEST);
        name.setLabel(say.say("admin.signatory.person"));
        name.setMaxLength(Signing.LONGEST);
        from = Dates.picker(say);
        from.setLabel(say.say("admin.signatory.from"));
        from.setValue(house.today());
        need(office);
        need(name);
        need(from);
        decidedOn(() -> house.signing().history(house.staff(), this.unit));
    }

    @Override
    protected void send(String id) {
        var signer = new Signer(name.getValue(), office.getValue());
        house.signing().name(house.staff(), unit, signer, from.getValue(), id);
    }
}
