package org.fengqiao.ui.petition;

import com.vaadin.flow.component.html.Span;
import org.fengqiao.projections.petitionfile.Note;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** What officers wrote for one another (内部记录). */
class NotesSection extends FileSection {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;

    NotesSection(Desk desk, Speech say, PetitionFile file) {
        super(say, "file.notes");
        this.desk = desk;
        setVisible(!file.notes().isEmpty());
        file.notes().forEach(this::show);
    }

    private void show(Note note) {
        var about = new Span(say.say("event." + note.about() + ".name"));
        about.addClassName("label");
        var who = desk.roster().nameOf(note.account()) + " · " + desk.units().nameOf(note.unit());
        var place = note.place() == null ? "" : " · " + note.place();
        var revokedAt = note.revokedAt();
        if (note.about().equals("petition.taken-up-again")) {
            about.setId(RevokedMark.id(note.at()));
        }
        var when = quiet(say.moment(note.at()) + " · " + who + place);
        if (revokedAt == null) {
            line(about, when);
        } else {
            line(about, when, new RevokedMark(say, revokedAt, about.getText()));
        }
        var reason = note.reason();
        if (reason != null) {
            prose(say.say("file.reason"), say.worded(reason));
        }
        prose(null, note.words());
    }
}
