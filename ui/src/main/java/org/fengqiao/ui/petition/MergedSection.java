package org.fengqiao.ui.petition;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.fengqiao.domain.petition.Notice;
import org.fengqiao.domain.petition.Petition.AnswerElsewhere;
import org.fengqiao.projections.petitionfile.Merging.MergedLetter;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** The letters that became a part of this one, and what their complainants were told (并入本件的信访件): that nobody is left out. */
class MergedSection extends FileSection {
    private static final long serialVersionUID = 1;

    MergedSection(Speech say, PetitionFile file) {
        super(say, "file.merged");
        var letters = file.merging().letters();
        setVisible(!letters.isEmpty());
        var waiting = letters.stream()
                .filter(letter -> letter.answer() == AnswerElsewhere.GIVEN)
                .count();
        add(quiet(
                waiting == 0
                        ? say.say("file.merged.count", letters.size())
                        : say.say("file.merged.waiting", letters.size(), waiting)));
        letters.forEach(this::show);
    }

    private void show(MergedLetter letter) {
        var tag = new Span(say.name(letter.answer()));
        tag.addClassNames("tag", styleOf(letter.answer()));
        line(new Anchor(PetitionNavigation.addressOf(letter.caseId()), letter.number()), tag);
        line(told("file.merged.told", letter.mergedAt().day(), letter.merging()));
        var at = letter.toldAt();
        if (at != null) {
            line(told("file.merged.answer", at.day(), letter.telling()));
        }
    }

    /** Whoever could not be reached was not told; the day is that on which it would have been. */
    private Span told(String key, LocalDate day, @Nullable Notice notice) {
        return quiet(
                notice == null
                        ? say.say(key + ".nobody", say.date(day))
                        : say.say(key, say.date(notice.on()), say.name(notice.manner())));
    }

    private static String styleOf(AnswerElsewhere answer) {
        return switch (answer) {
            case AWAITED -> "ended";
            case GIVEN -> "watched";
            case TOLD -> "open";
        };
    }
}
