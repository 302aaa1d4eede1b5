package org.fengqiao.ui.petition;

import com.vaadin.flow.component.html.Article;
import java.util.Optional;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.history.AsOf;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.shell.PrintedBy;
import org.fengqiao.ui.shell.Sight;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/**
 * A file as it once stood (历史案卷): what had been recorded by then, terms counted from that day, units under the names of
 * then; nothing can be done in it. What happens now does not change it, but may take it from who looks.
 */
class PastFile extends Article {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Speech say;
    private final String caseId;
    private final transient AsOf then;
    private String number = "";

    /** Refuses like a page: whoever may not see the file gets a page that says so. */
    PastFile(Desk desk, String caseId, AsOf then) {
        this.desk = desk;
        this.say = desk.speech();
        this.caseId = caseId;
        this.then = then;
        addClassNames("case-file", "past");
        load(null);
        Sight.over(this, desk, this::leaveToWhoMaySee).of(caseId);
    }

    String number() {
        return number;
    }

    private void leaveToWhoMaySee() {
        try {
            desk.files().asOf(desk.staff(), caseId, null, then);
        } catch (Refused refused) {
            removeAll();
            add(new EmptyState(say.refusal(refused), say.hint(refused)));
        }
    }

    private void load(@Nullable String purpose) {
        removeAll();
        open(purpose).ifPresent(file -> show(file, purpose));
    }

    /** Another day may be chosen where the case was not there yet. */
    private Optional<PetitionFile> open(@Nullable String purpose) {
        try {
            return Optional.of(desk.files().asOf(desk.staff(), caseId, purpose, then));
        } catch (Refused refused) {
            if (!refused.code().startsWith("as-of.")) {
                throw refused;
            }
            add(PastNote.of(desk, say, caseId), new EmptyState(say.refusal(refused), say.hint(refused)));
            return Optional.empty();
        }
    }

    private void show(PetitionFile file, @Nullable String purpose) {
        var past = file.past();
        if (past == null) {
            return;
        }
        number = file.number();
        var asked = desk.on(past.on());
        var since = new Since(null, file);
        add(
                PastNote.of(desk, say, file, past, then),
                new FileHeader(asked, say, since, purpose, _ -> {}, null),
                new StepsOfLife(say, file.steps()));
        if (file.wordsWithheld()) {
            add(new WithheldNote(say, desk.staff(), file, this::load));
        }
        add(
                new FileColumns(asked, say, since, purpose, () -> load(purpose)),
                new TimelineSection(
                        asked, say, caseId, desk.timelines().asOf(desk.staff(), caseId, then), since.sequence()),
                new PrintedBy(desk, say));
    }
}
