package org.fengqiao.ui.petition;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.petitionfile.Action;
import org.fengqiao.projections.petitionfile.PetitionFiles.PetitionFile;
import org.fengqiao.projections.timeline.Timelines.Entry;
import org.fengqiao.ui.acts.Acts;
import org.fengqiao.ui.acts.CommandDialog;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.shell.LiveChanges;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** An open file (打开的案卷), on a page of its own or beside the queue. It asks again whenever its case changes. */
public class CasePanel extends Article {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Speech say;
    private final String caseId;
    private final transient @Nullable Runnable close;
    private final Div hint = new Div();
    private final Div content = new Div();
    private transient @Nullable PetitionFile file;
    private @Nullable String purpose;
    private @Nullable CommandDialog dialog;

    private CasePanel(Desk desk, String caseId, @Nullable Runnable close) {
        this.desk = desk;
        this.say = desk.speech();
        this.caseId = caseId;
        this.close = close;
        addClassName("case-file");
        hint.addClassNames("note", "moved");
        hint.getElement().setAttribute("role", "status");
        hint.setVisible(false);
        add(content);
        LiveChanges.follow(this, desk, change -> change.caseId().equals(caseId), this::changed);
    }

    /** Refuses like a page: whoever may not see the file gets a page that says so. */
    static CasePanel page(Desk desk, String caseId) {
        var panel = new CasePanel(desk, caseId, null);
        panel.load();
        return panel;
    }

    /** @param close what to do when the person is done with it */
    public static CasePanel beside(Desk desk, String caseId, Runnable close) {
        var panel = new CasePanel(desk, caseId, close);
        try {
            panel.load();
        } catch (Refused refused) {
            panel.add(new EmptyState(panel.say.refusal(refused), panel.say.hint(refused)));
        }
        return panel;
    }

    public boolean shows(String other) {
        return caseId.equals(other);
    }

    String number() {
        return file == null ? "" : file.number();
    }

    /** Opens the dialog of what the law wants next. */
    public void act() {
        if (file != null) {
            file.actions().stream().findFirst().ifPresent(this::act);
        }
    }

    private void act(Action action) {
        if (file != null) {
            hint.setVisible(false);
            dialog = Acts.open(desk, file, action, this::load).orElse(null);
        }
    }

    private void load() {
        var opened = desk.files().open(desk.staff(), caseId, purpose);
        show(opened, desk.timelines().of(desk.staff(), caseId));
    }

    private void show(PetitionFile opened, List<Entry> timeline) {
        file = opened;
        content.removeAll();
        content.add(new FileHeader(desk, say, opened, this::act, close), hint, new StepsOfLife(say, opened.steps()));
        if (opened.wordsWithheld()) {
            content.add(new WithheldNote(say, desk.staff(), this::state));
        }
        var words = new Div(new LetterSection(desk, say, opened), new AnswerSection(desk, say, opened));
        words.add(new NotesSection(desk, say, opened));
        words.addClassName("words");
        var side = new Div(new ClocksSection(desk, say, opened), new PartySection(say, opened));
        side.add(new RelationsSection(desk, say, opened), new AttachmentsSection(desk, say, opened, purpose));
        side.addClassName("side");
        var columns = new Div(words, side);
        columns.addClassName("columns");
        content.add(columns, new TimelineSection(desk, say, timeline));
    }

    /** An auditor said why: from now on words about people are shown, and that is remembered. */
    private void state(String stated) {
        purpose = stated;
        load();
    }

    private void changed(Set<String> cases) {
        var before = file == null ? -1 : file.sequence();
        load();
        if (dialog != null && dialog.isOpened()) {
            dialog.foreseeAgain();
        }
        if (file == null || file.sequence() <= before) {
            return;
        }
        var newest = desk.timelines().of(desk.staff(), caseId).stream().findFirst();
        newest.filter(entry -> !entry.account().equals(desk.staff().account())).ifPresent(this::tell);
    }

    private void tell(Entry entry) {
        var what = new EntrySentence(desk, say).of(entry);
        hint.setText(say.say("file.changed", new EntrySentence(desk, say).who(entry), what));
        hint.setVisible(true);
        if (dialog != null && dialog.isOpened()) {
            dialog.moved(what);
        }
    }
}
