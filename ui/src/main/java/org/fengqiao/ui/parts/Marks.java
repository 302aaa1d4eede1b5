package org.fengqiao.ui.parts;

import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import org.fengqiao.domain.petition.Mark;
import org.fengqiao.ui.words.Speech;

/** What makes a petition stand out, each in a word and a frame (标记). */
public class Marks extends Span {
    private static final long serialVersionUID = 1;

    /** @param people how many stand behind the petition */
    public Marks(Collection<Mark> marks, int people, Speech say) {
        addClassName("marks");
        marks.stream().sorted().forEach(mark -> {
            var tag = new Span(wordOf(mark, people, say));
            tag.addClassNames("tag", "mark", styleOf(mark));
            add(tag);
        });
        setVisible(!marks.isEmpty());
    }

    /** A joint petition's says how many. */
    public static String wordOf(Mark mark, int people, Speech say) {
        return mark == Mark.JOINT ? say.say("mark.joint", people) : say.name(mark);
    }

    /** Name of the frame in the style sheet. */
    public static String styleOf(Mark mark) {
        return switch (mark) {
            case URGENT, MAJOR -> "alarm";
            case SUPERVISED -> "watched";
            case TO_EXECUTE, IN_CHARGE -> "owed";
            case SIMPLE, RECEIVED_BY_LEADER, EFFECTIVE -> "told";
            case HOT, JOINT -> "hot";
        };
    }
}
