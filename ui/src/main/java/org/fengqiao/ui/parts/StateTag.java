package org.fengqiao.ui.parts;

import com.vaadin.flow.component.html.Span;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.ui.words.Speech;

/** In which state a petition is, in a word and an outline (状态标签). */
public class StateTag extends Span {
    private static final long serialVersionUID = 1;

    public StateTag(PetitionState state, Speech say) {
        super(say.name(state));
        addClassNames("tag", styleOf(state));
    }

    /** Name of the outline in the style sheet. */
    public static String styleOf(PetitionState state) {
        return switch (state) {
            case RECEIVED, ROUTED, OBJECTED, UNDER_REVIEW -> "waiting";
            case REGISTERED, IN_WORK -> "open";
            case ANSWERED, NOT_ACCEPTED, WITHDRAWN, MERGED, CLOSED -> "ended";
        };
    }
}
