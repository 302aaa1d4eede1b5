package org.fengqiao.ui.admin;

import org.fengqiao.projections.units.Units.UnitRow;

/** One unit and how it is reached (单位信访渠道). */
class ContactPanel extends HousePanel {
    private static final long serialVersionUID = 1;

    ContactPanel(House house, UnitRow unit, Runnable close, Runnable changed) {
        super(house, unit.name(), unit.code().value(), close);
        act("admin.contact.publish", () -> new PublishContactDialog(house, unit, changed));
        fact("admin.unit.level", say.name(unit.level()));
        part("admin.contact", new ContactPart(house, unit, changed));
    }
}
