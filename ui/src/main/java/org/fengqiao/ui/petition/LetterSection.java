package org.fengqiao.ui.petition;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** What was written, and what it is (信访内容). */
class LetterSection extends FileSection {
    private static final long serialVersionUID = 1;

    LetterSection(Desk desk, Speech say, PetitionFile file) {
        super(say, "file.letter");
        var facts = new DescriptionList();
        facts.addClassName("facts-list");
        fact(facts, "file.channel", say.name(file.channel()));
        fact(facts, "file.received", say.date(file.receivedOn()));
        fact(facts, "file.kind", file.kind() == null ? null : say.name(file.kind()));
        fact(
                facts,
                "file.category",
                file.category() == null ? null : desk.categories().pathOf(file.category(), say.locale()));
        var letter = file.letter();
        if (letter != null) {
            fact(facts, "file.place", letter.place());
        }
        if (file.imported()) {
            fact(facts, "file.source", say.say("file.imported"));
        }
        add(facts);
        if (letter == null) {
            add(quiet(say.say("file.words-withheld")));
            return;
        }
        prose(null, letter.text().isBlank() ? say.say("queue.words-gone") : letter.text());
        prose(say.say("file.request"), letter.request());
        prose(say.say("file.oral"), letter.oralRecord());
        for (var supplement : file.supplements()) {
            prose(say.say("file.supplement", say.moment(supplement.at())), supplement.words());
        }
        var withdrawal = file.withdrawal();
        if (withdrawal != null) {
            var reason = withdrawal.reason() == null ? say.say("file.withdrawal.no-reason") : withdrawal.reason();
            prose(
                    say.say("file.withdrawal", say.moment(withdrawal.at()), desk.whoIs(withdrawal.account(), say)),
                    reason);
        }
        var values = new CorrectedWords(desk, say);
        file.corrections().forEach(correction -> {
            var fact = new Span(say.say("file.corrected", say.name(correction.fact())));
            fact.addClassName("label");
            var was = new Span(values.of(correction.fact(), correction.was()));
            was.addClassName("was");
            var is = new Span(" → " + values.of(correction.fact(), correction.is()));
            line(fact, new Span(was, is), quiet(correction.reason()));
        });
    }
}
