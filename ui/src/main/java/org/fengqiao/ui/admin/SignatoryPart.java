package org.fengqiao.ui.admin;

import com.vaadin.flow.component.html.Span;
import org.fengqiao.projections.papers.Signing.Told;
import org.fengqiao.projections.units.Units.UnitRow;

/** Who signs the papers of a unit, and who did (签发人及沿革). */
class SignatoryPart extends HeldPart {
    private static final long serialVersionUID = 1;

    SignatoryPart(House house, UnitRow unit, Runnable changed) {
        super(house);
        var signs = house.signing().today(house.staff(), unit.code());
        var told = house.signing().history(house.staff(), unit.code());
        var planned = Planned.first(
                told.stream().filter(each -> each.signer() != null).map(Told::day), house.today());
        add(new Span(signs.map(signer -> say.say("admin.signatory.now", signer.office(), signer.name()))
                .orElseGet(() -> say.say("admin.signatory.none"))));
        if (signs.isPresent() || planned.isPresent()) {
            var last = signs.isPresent() ? house.today() : planned.orElseThrow().minusDays(1);
            end("admin.signatory.end", () -> new EndSignatoryDialog(house, unit, last, changed));
        }
        story(told, this::sentence);
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
