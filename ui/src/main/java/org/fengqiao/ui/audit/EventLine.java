package org.fengqiao.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.fengqiao.ui.words.Speech;

/** One stored event (原始事件): its two times, who in which duty, the rule; what it carries is opened on demand. */
class EventLine extends NativeDetails {
    private static final long serialVersionUID = 1;

    private boolean filled;

    EventLine(Names names, Speech say, Recorded recorded) {
        addClassName("event-line");
        var what =
                new Div(new Span("#" + recorded.sequence()), new Span(say.say("event." + recorded.type() + ".name")));
        what.addClassName("event-what");
        var type = new Span(say.say("audit.type", recorded.type(), recorded.revision()));
        type.addClassName("code");
        what.add(type);
        var occurred = recorded.event().occurredAt();
        var late = LocalDate.ofInstant(recorded.recordedAt(), Moment.SHANGHAI).isAfter(occurred.day());
        var facts = new Div(
                new Span(say.say("audit.occurred", say.moment(occurred))),
                new Span(say.say("audit.recorded", names.exactly(recorded.recordedAt()))));
        if (late) {
            var mark = new Span(say.say("audit.late"));
            mark.addClassNames("tag", "waiting");
            facts.add(mark);
        }
        facts.add(new Span(names.who(recorded.account(), recorded.unit())));
        var duty = names.duty(recorded.duty());
        if (!duty.isEmpty() && !duty.equals(names.who(recorded.account(), recorded.unit()))) {
            facts.add(new Span(duty));
        }
        if (!recorded.rule().isEmpty()) {
            facts.add(new Span(say.say("audit.rule", recorded.rule())));
        }
        facts.addClassNames("quiet", "small", "event-facts");
        var summary = new Div(what, facts);
        setSummary(summary);
        addToggleListener(event -> {
            if (event.isOpened() && !filled) {
                filled = true;
                setContent(new Payload(say, recorded.payload().get()));
            }
        });
    }
}
