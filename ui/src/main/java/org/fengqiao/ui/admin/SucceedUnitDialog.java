package org.fengqiao.ui.admin;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.units.Successions.Plan;
import org.fengqiao.projections.units.Successions.Preview;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.parts.UnitsPicker;

/** 撤并: others take the place of a unit, and of those merged with it; what would pass over is said first. */
class SucceedUnitDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient UnitRow unit;
    private final UnitsPicker successors;
    private final UnitsPicker with;
    private final DatePicker on;
    private final Div outlook = new Div();
    private final SuccessionChoices choices;
    private String work = "";

    SucceedUnitDialog(House house, UnitRow unit, Runnable done) {
        super(house, "admin.unit.succeed", unit.name(), done);
        this.unit = unit;
        successors = new UnitsPicker(house.desk().units(), this::mayTakeOver);
        successors.setLabel(say.say("admin.unit.succeed.by"));
        successors.setHelperText(say.say("admin.unit.succeed.by.help"));
        with = new UnitsPicker(house.desk().units(), other -> other.kind() == unit.kind() && !is(other));
        with.setLabel(say.say("admin.unit.succeed.with"));
        with.setHelperText(say.say("admin.unit.succeed.with.help"));
        choices = new SuccessionChoices(house);
        need(successors);
        ask(with);
        on = day("admin.unit.succeed.on");
        outlook.addClassName("import");
        outlook.getElement().setAttribute("aria-live", "polite");
        ask(outlook, choices);
        successors.addValueChangeListener(_ -> look());
        with.addValueChangeListener(_ -> look());
        on.addValueChangeListener(_ -> look());
        look();
    }

    /** Another one of its kind that is neither above nor below it. */
    private boolean mayTakeOver(UnitRow other) {
        var tree = house.desk().units().tree();
        return other.kind() == unit.kind()
                && !is(other)
                && !tree.isAbove(other.code(), unit.code())
                && !tree.isAbove(unit.code(), other.code());
    }

    private boolean is(UnitRow other) {
        return other.code().equals(unit.code());
    }

    /** What would pass over, as soon as it is known to whom. */
    private void look() {
        outlook.removeAll();
        if (successors.isEmpty() || on.isEmpty()) {
            choices.show(List.of(), List.of());
            return;
        }
        try {
            var preview = house.lasting().successions().preview(house.staff(), plan(Map.of()));
            outlook.add(numbers(preview));
            choices.show(preview.losses(), successors.rows());
        } catch (Refused refused) {
            choices.show(List.of(), List.of());
            var note = new Div(say.refusal(refused));
            note.addClassNames("note", "warn");
            outlook.add(note);
        }
    }

    private Numbers numbers(Preview preview) {
        var numbers = new Numbers();
        numbers.number(say.say("admin.unit.succeed.open"), preview.open());
        numbers.number(say.say("admin.unit.succeed.closed"), preview.closed());
        numbers.number(say.say("admin.unit.succeed.people"), preview.people());
        numbers.number(say.say("admin.unit.succeed.below"), preview.below());
        return numbers;
    }

    private Plan plan(Map<String, UnitCode> chosen) {
        var units = new ArrayList<>(List.of(unit.code()));
        with.codes().stream().filter(code -> !units.contains(code)).forEach(units::add);
        return new Plan(units, successors.inOrderOfChoice(), on.getValue(), chosen);
    }

    @Override
    protected void send(String id) {
        work = house.lasting().successions().begin(house.staff(), plan(choices.chosen()));
    }

    /** It goes on by itself; there is where it is watched. */
    @Override
    protected void said() {
        super.said();
        Lasting.watch(work);
    }
}
