package org.fengqiao.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.fengqiao.projections.papers.Signing.Told;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.words.Speech;

/** Who signs the papers of a unit, and who did (签发人及沿革). */
class SignatoryPart extends Div {
    private static final long serialVersionUID = 1;

    private final transient House house;
    private final transient Speech say;

    SignatoryPart(House house, UnitRow unit, Runnable changed) {
        this.house = house;
        this.say = house.speech();
        var signs = house.signing().today(house.staff(), unit.code());
        var told = house.signing().history(house.staff(), unit.code());
        var planned = Planned.first(
                told.stream().filter(each -> each.signer() != null).map(Told::day), house.today());
        add(new Span(signs.map(signer -> say.say("admin.signatory.now", signer.office(), signer.name()))
                .orElseGet(() -> say.say("admin.signatory.none"))));
        if (signs.isPresent() || planned.isPresent()) {
            var last = signs.isPresent() ? house.today() : planned.orElseThrow().minusDays(1);
            var end = new Button(
                    say.say("admin.signatory.end"), _ -> new EndSignatoryDialog(house, unit, last, changed).open());
            end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(end);
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
        var signer = told.signer();
        return signer == null
                ? say.say("admin.signatory.told.ended", day, at, who)
                : say.say("admin.signatory.told.named", day, signer.office(), signer.name(), at, who);
    }
}
