package org.fengqiao.ui.petition;

import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.petitionfile.Note;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** What officers wrote for one another (内部记录). */
class NotesSection extends FileSection {
    private static final DateTimeFormatter ID = DateTimeFormatter.ofPattern("'again-'yyyyMMdd-HHmm");
    private static final long serialVersionUID = 1;

    private final transient Desk desk;

    NotesSection(Desk desk, Speech say, PetitionFile file) {
        super(say, "file.notes");
        this.desk = desk;
        setVisible(!file.notes().isEmpty());
        file.notes().forEach(this::show);
    }

    /** Of the place where it stands why something was taken up again at that moment. */
    static String idOf(Moment again) {
        return ID.format(again.at());
    }

    private void show(Note note) {
        var about = new Span(say.say("event." + note.about() + ".name"));
        about.addClassName("label");
        var who = desk.roster().nameOf(note.account()) + " · " + desk.units().nameOf(note.unit());
        var place = note.place() == null ? "" : " · " + note.place();
        var lapsed = note.lapsed();
        if (note.about().equals("petition.taken-up-again")) {
            about.setId(idOf(note.at()));
        }
        var when = quiet(say.moment(note.at()) + " · " + who + place);
        if (lapsed == null) {
            line(about, when);
        } else {
            line(about, when, new LapsedMark(say, lapsed, about.getText()));
        }
        var reason = note.reason();
        if (reason != null) {
            prose(say.say("file.reason"), say.worded(reason));
        }
        prose(null, note.words());
    }
}
