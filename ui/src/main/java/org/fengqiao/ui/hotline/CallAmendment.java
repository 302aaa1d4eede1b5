package org.fengqiao.ui.hotline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.fengqiao.domain.hotline.CallFact;
import org.fengqiao.projections.hotline.Calls.CorrectedCall;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** Something that was written down wrongly (来电更正): what it was and is, by whom, when and why. */
class CallAmendment extends Div {
    private static final long serialVersionUID = 1;

    CallAmendment(Desk desk, Speech say, CorrectedCall one) {
        addClassName("prose");
        var fact = say.name(one.fact());
        var what = one.is().isEmpty()
                ? say.say("hotline.corrected.hidden", fact)
                : say.say(
                        "hotline.corrected",
                        fact,
                        value(desk, say, one.fact(), one.was()),
                        value(desk, say, one.fact(), one.is()));
        var why = new Span(
                say.say("hotline.corrected.why", desk.whoIs(one.by(), say), say.moment(one.at()), one.reason()));
        why.addClassNames("quiet", "small");
        add(new Div(what), why);
    }

    private static String value(Desk desk, Speech say, CallFact fact, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return say.say("act.correct.nothing");
        }
        return fact == CallFact.CATEGORY ? desk.categories().pathOf(value, say.locale()) : value;
    }
}
