package org.fengqiao.ui.proposal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.projections.proposal.Proposals.ProposalFile;
import org.fengqiao.ui.parts.HotIssueLink;
import org.fengqiao.ui.petition.PetitionNavigation;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** What is known of a proposal besides its words (建议要素), and on what it rests. */
class ProposalFacts extends Div {
    private static final long serialVersionUID = 1;

    private final transient Speech say;
    private final DescriptionList facts = new DescriptionList();

    ProposalFacts(Office office, Speech say, ProposalFile file) {
        this.say = say;
        addClassName("side");
        facts.addClassName("facts-list");
        var item = file.item();
        var text = new ProposalText(office, say);
        fact("proposal.kind", say.name(item.kind()));
        fact("proposal.state", say.name(item.state()));
        fact("proposal.maker", office.unit(item.by()));
        fact("proposal.addressee", office.addressee(item, say));
        fact("proposal.whom", whom(office, file));
        fact("proposal.made-at", say.moment(item.madeAt()));
        fact("proposal.due", due(text, file));
        fact("proposal.adoption", item.adoption() == null ? null : say.name(item.adoption()));
        fact("proposal.answered", item.answeredOn() == null ? null : say.date(item.answeredOn()));
        part("proposal.facts", facts);
        part("proposal.grounds", grounds(file));
    }

    private Component due(ProposalText text, ProposalFile file) {
        var due = new Span(say.date(file.item().answerBy()));
        due.addClassNames(text.dueStyle(file.item()).split(" "));
        return due;
    }

    private String whom(Office office, ProposalFile file) {
        return Stream.concat(
                        file.aboutUnits().stream().map(office::unit),
                        file.aboutAccounts().stream()
                                .map(account -> office.desk().roster().nameOf(account)))
                .collect(Collectors.joining(say.say("said.and")));
    }

    private Component[] grounds(ProposalFile file) {
        var links = Stream.concat(
                        file.cases().stream()
                                .map(each -> new Anchor(
                                        PetitionNavigation.addressOf(each.id()),
                                        say.say("proposal.grounds.case", each.name()))),
                        file.issues().stream()
                                .map(each ->
                                        new HotIssueLink(each.id(), say.say("proposal.grounds.issue", each.name()))))
                .map(Div::new)
                .toArray(Component[]::new);
        return links.length > 0 ? links : new Component[] {new Span(say.say("proposal.grounds.none"))};
    }

    private void part(String key, Component... content) {
        var part = new Section(new H2(say.say(key)));
        part.addClassName("part");
        part.add(content);
        add(part);
    }

    private void fact(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fact(key, new Span(value));
        }
    }

    private void fact(String key, Component value) {
        facts.add(new DescriptionList.Term(say.say(key)), new DescriptionList.Description(value));
    }
}
