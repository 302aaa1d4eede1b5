package org.fengqiao.ui.admin;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.ui.parts.UnitPicker;

/** 导入信件: into one centre, from one file. */
class ImportDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient Consumer<String> begun;
    private final UnitPicker centre;
    private final TextField source = new TextField();
    private final TableDrop file;
    private String importId = "";

    ImportDialog(House house, Consumer<String> begun) {
        super(house, "admin.import", "", () -> {});
        this.begun = begun;
        var staff = house.staff();
        var anywhere = staff.has(Duty.ADMINISTRATOR);
        centre = new UnitPicker(house.desk().units(), anywhere ? null : staff.unit());
        centre.setLabel(say.say("admin.import.centre"));
        if (!anywhere) {
            house.desk().units().find(staff.unit()).ifPresent(centre::setValue);
        }
        source.setLabel(say.say("admin.import.source"));
        source.setHelperText(say.say("admin.import.source.help"));
        source.setValue("letters");
        file = new TableDrop(say, ".xlsx", ".csv");
        var about = new Paragraph(say.say("admin.import.columns"));
        about.addClassNames("quiet", "small");
        need(centre);
        need(source);
        ask(file, about);
    }

    @Override
    protected void send(String id) {
        importId = house.imports()
                .letters(
                        house.staff(),
                        centre.getValue().code(),
                        source.getValue().strip(),
                        file.one())
                .id();
    }

    @Override
    protected void said() {
        begun.accept(importId);
    }
}
