package org.fengqiao.ui.petition;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** The body of a file (案卷正文): left the words, right clocks, people, relations and files. */
class FileColumns extends Div {
    private static final long serialVersionUID = 1;

    FileColumns(Desk desk, Speech say, Since since, @Nullable String purpose, Runnable reload) {
        var file = since.now();
        var words = new Div(
                since.glow(
                        new LetterSection(desk, say, file),
                        shown -> Arrays.asList(
                                shown.letter(),
                                shown.kind(),
                                shown.category(),
                                shown.supplements(),
                                shown.withdrawal(),
                                shown.corrections())),
                since.glow(
                        new AnswerSection(desk, say, file),
                        shown -> Arrays.asList(shown.answer(), shown.notAccepted(), shown.rating())),
                since.glow(new RemedySection(desk, say, file), PetitionFile::remedy),
                since.glow(new NotesSection(desk, say, file), PetitionFile::notes));
        words.addClassName("words");
        var side = new Div(
                since.glow(new ClocksSection(desk, say, file), PetitionFile::deadlines),
                since.glow(new WatchSection(desk, say, file), PetitionFile::watch),
                new ProposalsSection(desk, say, file),
                since.glow(new TrackSection(desk, say, file), PetitionFile::track),
                since.glow(new PartySection(say, file), PetitionFile::person),
                since.glow(new PapersSection(desk, say, file, purpose, reload), PetitionFile::papers),
                since.glow(
                        new RelationsSection(desk, say, file),
                        shown -> Arrays.asList(
                                shown.sending(),
                                shown.assisting(),
                                shown.sameMatters(),
                                shown.merging(),
                                shown.hotIssue())),
                since.glow(
                        new MergedSection(say, file), shown -> shown.merging().letters()),
                since.glow(new KeptFromSection(desk, say, file), PetitionFile::keptFrom),
                new LikelySame(desk, say, file),
                since.glow(new AttachmentsSection(desk, say, file, purpose), PetitionFile::attachments));
        side.addClassName("side");
        add(words, side);
        addClassName("columns");
    }
}
