package org.fengqiao.ui.petition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.projections.timeline.Timelines.Entry;
import org.fengqiao.ui.acts.CommandDialog;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/**
 * Who did what in a file while it lay open (打开期间的变动): somebody else, or the same person in another window. Hidden until
 * somebody did.
 */
class FileNews extends Div {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Speech say;
    private @Nullable CommandDialog dialog;

    FileNews(Desk desk) {
        this.desk = desk;
        this.say = desk.speech();
        addClassNames("note", "moved");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** From now on this dialog lies over the file, if any does. */
    void over(@Nullable CommandDialog opened) {
        dialog = opened;
    }

    /** Asked of the queue, because opening a file is remembered, and what this person did was shown already. */
    boolean since(PetitionFile before) {
        var row = desk.worklist().find(desk.staff(), before.caseId());
        return row.isEmpty() || row.get().sequence() > before.sequence();
    }

    /**
     * Tells what is new, here and in the dialog that may be open. What one did oneself here was shown before, so what is
     * one's own and new was done elsewhere.
     *
     * @param seen sequence of the last event that was shown before
     */
    void tell(List<Entry> timeline, long seen) {
        var sentence = new EntrySentence(desk, say);
        var news = timeline.reversed().stream()
                .filter(entry -> entry.sequence() > seen)
                .map(entry -> line(sentence, entry))
                .toList();
        if (!news.isEmpty()) {
            removeAll();
            add(new Span(say.say("file.changed")));
            news.forEach(text -> add(new Div(text)));
            setVisible(true);
        }
        tellDialog(news);
    }

    private String line(EntrySentence sentence, Entry entry) {
        return entry.account().equals(desk.staff().account())
                ? say.say("file.changed.own", sentence.of(entry))
                : say.say("file.changed.line", sentence.who(entry), sentence.of(entry));
    }

    /** Who is typing learns what moved, and what the command would do now. */
    void tellDialog(List<String> what) {
        if (dialog != null && dialog.isOpened()) {
            dialog.moved(what);
            dialog.foreseeAgain();
        }
    }
}
