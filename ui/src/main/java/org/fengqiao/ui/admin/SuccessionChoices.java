package org.fengqiao.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.units.Successions.Loss;
import org.fengqiao.projections.units.Units.UnitRow;

/**
 * Where people, units below and cases go when a unit is split (分设去向). A case follows its person; those with nobody go to
 * the first successor, and single ones to another by their numbers. Nothing to choose where there is one successor.
 */
class SuccessionChoices extends Div {
    private static final long serialVersionUID = 1;

    private final transient House house;
    private final Map<String, Select<UnitRow>> asked = new LinkedHashMap<>();
    private final Map<String, TextArea> numbers = new LinkedHashMap<>();

    SuccessionChoices(House house) {
        this.house = house;
        addClassName("import");
    }

    void show(List<Loss> losses, List<UnitRow> successors) {
        removeAll();
        asked.clear();
        numbers.clear();
        if (successors.size() < 2) {
            return;
        }
        var say = house.speech();
        var about = new Paragraph(
                say.say("admin.unit.split.about", successors.getFirst().name()));
        about.addClassNames("quiet", "small");
        add(new H3(say.say("admin.unit.split")), about);
        for (var loss : losses) {
            loss.people().forEach(person -> ask(person.account(), person.name(), successors));
            loss.below().forEach(below -> ask(below.code().value(), below.name(), successors));
        }
        successors.stream().skip(1).forEach(this::askForNumbers);
    }

    private void ask(String key, String label, List<UnitRow> successors) {
        var select = new Select<UnitRow>();
        select.setLabel(label);
        select.setItems(successors);
        select.setItemLabelGenerator(UnitRow::name);
        select.setValue(successors.getFirst());
        select.setWidthFull();
        asked.put(key, select);
        add(select);
    }

    private void askForNumbers(UnitRow successor) {
        var area = new TextArea(house.speech().say("admin.unit.split.numbers", successor.name()));
        area.setHelperText(house.speech().say("admin.unit.split.numbers.help"));
        area.setWidthFull();
        numbers.put(successor.code().value(), area);
        add(area);
    }

    /** Which successor gets an account, a unit below or a case. */
    Map<String, UnitCode> chosen() {
        var chosen = new HashMap<String, UnitCode>();
        asked.forEach((key, select) -> chosen.put(key, select.getValue().code()));
        numbers.forEach((code, area) -> Arrays.stream(area.getValue().split("[\\s,，、;；]+"))
                .filter(number -> !number.isBlank())
                .forEach(number -> chosen.put(number, UnitCode.of(code))));
        return chosen;
    }
}
