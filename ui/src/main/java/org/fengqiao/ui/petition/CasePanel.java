package org.fengqiao.ui.petition;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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
import org.fengqiao.ui.shell.PrintedBy;
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
            panel.refused(refused);
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
        show(open(), null, timeline());
    }

    private PetitionFile open() {
        return desk.files().open(desk.staff(), caseId, purpose);
    }

    private List<Entry> timeline() {
        return desk.timelines().of(desk.staff(), caseId);
    }

    private void show(PetitionFile opened, @Nullable PetitionFile before, List<Entry> timeline) {
        file = opened;
        var since = new Since(before, opened);
        content.removeAll();
        content.add(new FileHeader(desk, say, since, this::act, close), hint, new StepsOfLife(say, opened.steps()));
        if (opened.wordsWithheld()) {
            content.add(new WithheldNote(say, desk.staff(), this::state));
        }
        content.add(new FileColumns(desk, say, since, purpose));
        content.add(new TimelineSection(desk, say, timeline, since.sequence()), new PrintedBy(desk, say));
    }

    /** What a person may not see any more is not left standing; what is being typed is. */
    private void refused(Refused refused) {
        file = null;
        content.removeAll();
        content.add(new EmptyState(say.refusal(refused), say.hint(refused)));
        tellDialog(List.of(say.refusal(refused)));
    }

    /** An auditor said why: from now on words about people are shown, and that is remembered. */
    private void state(String stated) {
        purpose = stated;
        load();
    }

    /** @param cases none when only the day turned; then the terms are told anew although nothing happened */
    private void changed(Set<String> cases) {
        var before = file;
        if (before != null && !cases.isEmpty() && !movedSince(before)) {
            return;
        }
        try {
            var timeline = timeline();
            show(open(), before, timeline);
            if (before != null) {
                tell(timeline, before.sequence());
            }
        } catch (Refused refused) {
            refused(refused);
        }
    }

    /** Asked of the queue, because opening a file is remembered, and what this person did was shown already. */
    private boolean movedSince(PetitionFile before) {
        var row = desk.worklist().find(desk.staff(), caseId);
        return row.isEmpty() || row.get().sequence() > before.sequence();
    }

    private void tell(List<Entry> timeline, long seen) {
        var sentence = new EntrySentence(desk, say);
        var news = timeline.reversed().stream()
                .filter(entry -> entry.sequence() > seen)
                .filter(entry -> !entry.account().equals(desk.staff().account()))
                .map(entry -> say.say("file.changed.line", sentence.who(entry), sentence.of(entry)))
                .toList();
        if (!news.isEmpty()) {
            hint.removeAll();
            hint.add(new Span(say.say("file.changed")));
            news.forEach(text -> hint.add(new Div(text)));
            hint.setVisible(true);
        }
        tellDialog(news);
    }

    private void tellDialog(List<String> news) {
        if (dialog != null && dialog.isOpened()) {
            dialog.moved(news);
            dialog.foreseeAgain();
        }
    }
}
