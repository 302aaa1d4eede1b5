package org.fengqiao.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.fengqiao.projections.papers.OfficialNames.Told;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.words.Speech;

/** What a unit is called in full on its papers, and was (机关全称及沿革). */
class LetterheadPart extends Div {
    private static final long serialVersionUID = 1;

    private final transient House house;
    private final transient Speech say;

    LetterheadPart(House house, UnitRow unit, Runnable changed) {
        this.house = house;
        this.say = house.speech();
        var name = house.officialNames().today(house.staff(), unit.code());
        add(new Span(name.orElseGet(() -> say.say("admin.letterhead.none", unit.name()))));
        var told = house.officialNames().history(house.staff(), unit.code());
        var planned =
                Planned.first(told.stream().filter(each -> each.name() != null).map(Told::day), house.today());
        if (name.isPresent() || planned.isPresent()) {
            var last = name.isPresent() ? house.today() : planned.orElseThrow().minusDays(1);
            var drop = new Button(
                    say.say("admin.letterhead.drop"), _ -> new DropLetterheadDialog(house, unit, last, changed).open());
            drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(drop);
        }
        var list = new OrderedList();
        list.addClassName("entries");
        told.forEach(each -> list.add(new ListItem(sentence(each))));
        list.setVisible(list.getComponentCount() > 0);
        add(list);
    }

    private String sentence(Told told) {
        var day = say.date(told.day());
        var at = say.time(told.at());
        var who = house.desk().whoIs(told.account(), say);
        var name = told.name();
        return name == null
                ? say.say("admin.letterhead.told.dropped", day, at, who)
                : say.say("admin.letterhead.told.named", day, name, at, who);
    }
}
