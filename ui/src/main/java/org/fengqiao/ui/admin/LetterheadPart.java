package org.fengqiao.ui.admin;

import com.vaadin.flow.component.html.Span;
import org.fengqiao.projections.papers.OfficialNames.Told;
import org.fengqiao.projections.units.Units.UnitRow;

/** What a unit is called in full on its papers, and was (机关全称及沿革). */
class LetterheadPart extends HeldPart {
    private static final long serialVersionUID = 1;

    LetterheadPart(House house, UnitRow unit, Runnable changed) {
        super(house);
        var name = house.officialNames().today(house.staff(), unit.code());
        add(new Span(name.orElseGet(() -> say.say("admin.letterhead.none", unit.name()))));
        var told = house.officialNames().history(house.staff(), unit.code());
        var planned =
                Planned.first(told.stream().filter(each -> each.name() != null).map(Told::day), house.today());
        if (name.isPresent() || planned.isPresent()) {
            var last = name.isPresent() ? house.today() : planned.orElseThrow().minusDays(1);
            end("admin.letterhead.drop", () -> new DropLetterheadDialog(house, unit, last, changed));
        }
        story(told, this::sentence);
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
