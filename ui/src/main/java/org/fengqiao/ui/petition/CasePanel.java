package org.fengqiao.ui.petition;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.petitionfile.Action;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.projections.timeline.Timelines.Entry;
import org.fengqiao.ui.acts.Acts;
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
    private final FileNews news;
    private final Div content = new Div();
    private transient @Nullable PetitionFile file;
    private @Nullable String purpose;

    private CasePanel(Desk desk, String caseId, @Nullable Runnable close) {
        this.desk = desk;
        this.say = desk.speech();
        this.caseId = caseId;
        this.close = close;
        addClassName("case-file");
        news = new FileNews(desk);
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
        panel.loadIfAllowed();
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
            file.next().ifPresent(this::act);
        }
    }

    private void act(Action action) {
        if (file != null) {
            news.setVisible(false);
            news.over(Acts.open(desk, file, action, this::loadIfAllowed).orElse(null));
        }
    }

    private void load() {
        show(open(), null, timeline());
    }

    /** Whoever names his own unit has seen the file for the last time. */
    private void loadIfAllowed() {
        try {
            load();
        } catch (Refused refused) {
            refused(refused);
        }
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
        content.add(
                new FileHeader(desk, say, since, purpose, this::act, close),
                news,
                new StepsOfLife(say, opened.steps()));
        if (opened.wordsWithheld()) {
            content.add(new WithheldNote(say, desk.staff(), opened, this::state));
        }
        content.add(new FileColumns(desk, say, since, purpose, this::load));
        content.add(new TimelineSection(desk, say, caseId, timeline, since.sequence()), new PrintedBy(desk, say));
    }

    /** What a person may not see any more is not left standing; what is being typed is. */
    private void refused(Refused refused) {
        file = null;
        content.removeAll();
        content.add(new EmptyState(say.refusal(refused), say.hint(refused)));
        news.tellDialog(List.of(say.refusal(refused)));
    }

    /** An auditor said why: from now on words about people are shown, and that is remembered. */
    private void state(String stated) {
        purpose = stated;
        load();
    }

    /** @param cases none when only the day turned; then the terms are told anew although nothing happened */
    private void changed(Set<String> cases) {
        var before = file;
        if (before != null && !cases.isEmpty() && !news.since(before)) {
            return;
        }
        try {
            var timeline = timeline();
            show(open(), before, timeline);
            if (before != null) {
                news.tell(timeline, before.sequence());
            }
        } catch (Refused refused) {
            refused(refused);
        }
    }
}
