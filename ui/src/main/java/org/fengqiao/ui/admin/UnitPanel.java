package org.fengqiao.ui.admin;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.parts.Dates;
import org.jspecify.annotations.Nullable;

/** One unit (单位详情): how it stands, how it stood on a day, and what can be done with it. */
class UnitPanel extends HousePanel {
    private static final long serialVersionUID = 1;

    private final Div then = new Div();

    UnitPanel(House house, UnitRow unit, Runnable close, Runnable changed) {
        super(house, unit.name(), unit.code().value(), close);
        if (unit.open()) {
            act("admin.unit.open-below", () -> new OpenUnitDialog(house, unit, changed));
            act("admin.unit.rename", () -> new RenameUnitDialog(house, unit, changed));
            act("admin.unit.move", () -> new MoveUnitDialog(house, unit, changed));
            act("admin.unit.close", () -> new CloseUnitDialog(house, unit, changed));
        } else {
            act("admin.unit.reopen", () -> new OpenUnitDialog(house, unit, changed));
        }
        fact("admin.unit.standing", say.say(unit.open() ? "admin.unit.in-use" : "admin.unit.closed"));
        fact("admin.unit.kind", say.name(unit.kind()));
        fact("admin.unit.level", say.name(unit.level()));
        fact("admin.unit.superior", superior(unit));
        fact(
                "admin.unit.below",
                Integer.toString(house.desk().units().children(unit.code()).size()));
        fact("admin.unit.from", say.date(unit.validFrom()));
        var until = unit.validUntil();
        fact("admin.unit.until", until == null ? null : say.date(until));
        var day = Dates.picker(say);
        day.setLabel(say.say("admin.as-of"));
        day.setMax(house.today());
        day.addValueChangeListener(event -> show(unit, event.getValue()));
        day.setValue(house.today());
        then.addClassName("then");
        then.getElement().setAttribute("aria-live", "polite");
        part("admin.unit.history", day, then);
    }

    private String superior(UnitRow unit) {
        var superior = unit.superior();
        return superior == null ? say.say("admin.unit.top") : house.unit(superior);
    }

    private void show(UnitRow unit, @Nullable LocalDate day) {
        if (day == null) {
            then.setText("");
            return;
        }
        then.setText(house.desk()
                .units()
                .asOf(unit.code(), day)
                .map(row -> sentence(row, day))
                .orElseGet(() -> say.say("admin.unit.not-yet", say.date(day))));
    }

    private String sentence(UnitRow row, LocalDate day) {
        var until = row.validUntil();
        var closed = until != null && !until.isAfter(day);
        return say.say(closed ? "admin.unit.was-closed" : "admin.unit.was", say.date(day), row.name(), superior(row));
    }
}
