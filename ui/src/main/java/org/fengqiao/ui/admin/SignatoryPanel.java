package org.fengqiao.ui.admin;

import org.fengqiao.projections.units.Units.UnitRow;

/** One unit and who signs for it (单位签发人). */
class SignatoryPanel extends HousePanel {
    private static final long serialVersionUID = 1;

    SignatoryPanel(House house, UnitRow unit, Runnable close, Runnable changed) {
        super(house, unit.name(), unit.code().value(), close);
        act("admin.signatory.name", () -> new NameSignatoryDialog(house, unit, changed));
        fact("admin.unit.level", say.name(unit.level()));
        part("admin.signatory", new SignatoryPart(house, unit, changed));
    }
}
