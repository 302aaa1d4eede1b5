package org.fengqiao.ui.petition;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.fengqiao.projections.history.AsOf;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.projections.petitionfile.PetitionFile.Past;
import org.fengqiao.ui.parts.Dates;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** Says that a file is that of another day (历史时点提示), and leads to what was before, after, on some day, and now. */
public final class PastNote extends Div {
    private static final long serialVersionUID = 1;

    private final transient Speech say;
    private final String caseId;
    private final Div ways = new Div();

    private PastNote(Desk desk, Speech say, String caseId, String what, String beyond, @Nullable LocalDate day) {
        this.say = say;
        this.caseId = caseId;
        addClassNames("note", "warn", "past-note");
        getElement().setAttribute("role", "status");
        var words = new Div(strong(what), new Span(beyond));
        ways.addClassName("past-ways");
        ways.add(picker(desk, day));
        add(words, ways);
    }

    static PastNote of(Desk desk, Speech say, PetitionFile file, Past past, AsOf then) {
        var told =
                say.say(then instanceof AsOf.Day ? "past.day" : "past.entry", say.date(past.on()), file.sequence() + 1);
        long later = past.latest() - file.sequence();
        var beyond = later == 0 ? say.say("past.none-later") : say.say("past.later", later);
        var note = new PastNote(desk, say, file.caseId(), told, beyond, past.on());
        note.step("past.before", file.sequence() - 1, file.sequence() > 0);
        note.step("past.after", file.sequence() + 1, later > 0);
        note.now();
        return note;
    }

    /** Where there was nothing yet. */
    static PastNote of(Desk desk, Speech say, String caseId) {
        var note = new PastNote(desk, say, caseId, say.say("past.nothing"), "", null);
        note.now();
        return note;
    }

    private Span strong(String words) {
        var span = new Span(words);
        span.addClassName("strong");
        return span;
    }

    private DatePicker picker(Desk desk, @Nullable LocalDate day) {
        var picker = Dates.picker(say);
        picker.setAriaLabel(say.say("past.choose"));
        picker.setPlaceholder(say.say("past.choose"));
        picker.setMax(desk.days().today());
        picker.setValue(day);
        picker.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                PetitionNavigation.toFile(caseId, new AsOf.Day(chosen.getValue()));
            }
        });
        return picker;
    }

    private void step(String key, long sequence, boolean there) {
        if (there) {
            ways.add(new Anchor(PetitionNavigation.addressOf(caseId, new AsOf.Entry(sequence)), say.say(key)));
        }
    }

    private void now() {
        ways.add(new Anchor(PetitionNavigation.addressOf(caseId), say.say("past.now")));
    }
}
