package org.fengqiao.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.fengqiao.projections.petitionfile.Answer;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** An answer that was given (答复内容): when, with what outcome, and its words; the same in a file and on a hot issue. */
public class AnswerText extends Div {
    private static final long serialVersionUID = 1;

    public AnswerText(Answer answer, Speech say) {
        addClassName("answer");
        var at = new Span(say.moment(answer.at()));
        at.addClassNames("quiet", "small");
        add(at);
        var outcome = answer.outcome();
        var adoption = answer.adoption();
        prose(say.say("act.field.outcome"), outcome == null ? null : say.name(outcome));
        prose(say.say("act.field.adoption"), adoption == null ? null : say.name(adoption));
        var route = answer.route();
        prose(say.say("act.field.procedure"), route == null ? null : say.name(route));
        prose(say.say("act.field.opinion.request"), answer.request());
        prose(say.say("act.field.opinion.facts"), answer.factsAndReasons());
        prose(outcome == null ? null : say.say("act.field.opinion.opinion"), answer.opinion());
        prose(say.say("act.field.opinion.basis"), answer.legalBasis());
    }

    private void prose(@Nullable String heading, @Nullable String words) {
        Prose.add(this, heading, words);
    }
}
