package org.fengqiao.ui.admin;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.fengqiao.domain.organisation.UnitCommand.OpenUnit;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.parts.UnitPicker;
import org.jspecify.annotations.Nullable;

/** 设立单位, or opening a closed one again. */
class OpenUnitDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final Select<UnitKind> kind = new Select<>();
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final Select<UnitLevel> level = new Select<>();
    private final UnitPicker superior;
    private final DatePicker from;

    /** @param known an open unit to be above the new one, or a closed one to be opened again; null for neither */
    OpenUnitDialog(House house, @Nullable UnitRow known, Runnable done) {
        super(house, known == null || known.open() ? "admin.unit.open" : "admin.unit.reopen", named(known), done);
        kind.setLabel(say.say("admin.unit.kind"));
        kind.setItems(UnitKind.values());
        kind.setItemLabelGenerator(say::name);
        kind.setValue(UnitKind.CENTRE);
        code.setLabel(say.say("admin.unit.code"));
        code.setHelperText(say.say("admin.unit.code.help"));
        name.setLabel(say.say("admin.unit.name"));
        level.setLabel(say.say("admin.unit.level"));
        level.setItems(UnitLevel.values());
        level.setItemLabelGenerator(say::name);
        superior = new UnitPicker(house.desk().units(), null);
        superior.setLabel(say.say("admin.unit.superior"));
        superior.setHelperText(say.say("admin.unit.superior.help"));
        need(kind);
        need(code);
        need(name);
        need(level);
        ask(superior);
        from = day("admin.unit.from");
        if (known != null) {
            fill(known);
        }
    }

    private static String named(@Nullable UnitRow known) {
        return known == null || known.open() ? "" : known.name();
    }

    private void fill(UnitRow known) {
        if (known.open()) {
            superior.setValue(known);
            var below = Math.min(known.level().ordinal() + 1, UnitLevel.values().length - 1);
            level.setValue(UnitLevel.values()[below]);
            return;
        }
        kind.setValue(known.kind());
        code.setValue(known.code().value());
        code.setReadOnly(true);
        name.setValue(known.name());
        level.setValue(known.level());
        var above = known.superior();
        if (above != null) {
            house.desk().units().find(above).ifPresent(superior::setValue);
        }
    }

    @Override
    protected void send(String id) {
        var above = superior.getValue() == null ? null : superior.getValue().code();
        var command = new OpenUnit(
                UnitCode.of(code.getValue().strip()),
                name.getValue(),
                kind.getValue(),
                level.getValue(),
                above,
                from.getValue());
        house.unitKeeping().send(house.staff(), command, id);
    }
}
