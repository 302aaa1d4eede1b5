package org.fengqiao.ui.proposal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.proposal.ProposalFact;
import org.fengqiao.projections.proposal.Proposals.ProposalFile;
import org.fengqiao.projections.proposal.Proposals.Step;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** What was proposed and answered, and what happened (建议正文与经过). */
class ProposalWords extends Div {
    private static final long serialVersionUID = 1;

    private final transient Office office;
    private final transient Speech say;

    ProposalWords(Office office, Speech say, ProposalFile file) {
        this.office = office;
        this.say = say;
        addClassName("words");
        if (!file.item().withheld()) {
            part("proposal.text", prose(file.text()));
        }
        var answer = file.answer();
        if (answer != null) {
            part("proposal.answer", tag(file.item().adoption()), prose(answer));
        }
        var steps = new OrderedList();
        file.steps().reversed().forEach(step -> steps.add(step(step)));
        var timeline = new Div(steps);
        timeline.addClassName("timeline");
        part("proposal.steps", timeline);
    }

    private void part(String key, Component... content) {
        var part = new Section(new H2(say.say(key)));
        part.addClassName("part");
        part.add(content);
        add(part);
    }

    private static Div prose(String words) {
        var text = new Div(words);
        text.addClassName("prose");
        return text;
    }

    private Span tag(@Nullable Adoption adoption) {
        var tag = new Span(adoption == null ? "" : say.name(adoption));
        tag.addClassNames("tag", "open");
        return tag;
    }

    private ListItem step(Step step) {
        var fact = step.fact();
        var what = new Div(
                fact == null
                        ? say.say("proposal.step." + step.kind())
                        : say.say(
                                "proposal.step.CORRECTED",
                                say.name(fact),
                                value(fact, step.was()),
                                value(fact, step.is())));
        what.addClassName("what");
        var who = new Div(say.say("proposal.step.who", office.desk().whoIs(step.by(), say), say.moment(step.at())));
        who.addClassNames("quiet", "small");
        var item = new ListItem(what, who);
        if (!step.words().isEmpty()) {
            item.add(prose(step.words()));
        }
        return item;
    }

    private String value(ProposalFact fact, String value) {
        return switch (fact) {
            case SUBJECT, TEXT, ANSWER, ANSWER_BY, ANSWERED_ON -> value;
            case ADOPTION ->
                Arrays.stream(Adoption.values())
                        .filter(each -> each.name().equals(value))
                        .findFirst()
                        .map(say::name)
                        .orElse("");
        };
    }
}
