package org.fengqiao.ui.proposal;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.hotissue.HotIssues.Issue;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.ui.words.Speech;

/** On what a proposal rests (建议依据): petitions by their numbers, hot issues of the own line. */
class GroundsFields extends Div {
    private static final long serialVersionUID = 1;

    private final transient Office office;
    private final TextField numbers = new TextField();
    private final MultiSelectComboBox<Issue> issues = new MultiSelectComboBox<>();

    /** @param caseId that is named from the beginning; empty for none */
    GroundsFields(Office office, Speech say, String caseId) {
        this.office = office;
        addClassName("stretch");
        numbers.setLabel(say.say("proposal.field.cases"));
        numbers.setHelperText(say.say("proposal.field.cases.help"));
        office.desk().worklist().find(office.staff(), caseId).map(Item::number).ifPresent(numbers::setValue);
        issues.setLabel(say.say("proposal.field.issues"));
        issues.setItemLabelGenerator(Issue::title);
        var found = office.desk().hotIssues().stream()
                .flatMap(all -> all.issues(office.staff(), office.staff().unit()).stream())
                .toList();
        issues.setItems(found);
        issues.setVisible(!found.isEmpty());
        add(numbers, issues);
    }

    /** @throws Refused {@code case.unknown} for a number of nothing that may be found here */
    List<String> cases() {
        return Stream.of(numbers.getValue().strip().split("[\\s,，、;；]+"))
                .filter(number -> !number.isEmpty())
                .map(number -> office.desk()
                        .worklist()
                        .caseIdOf(office.staff(), number)
                        .orElseThrow(() -> Refused.unknown("case.unknown")))
                .toList();
    }

    List<String> issues() {
        return issues.getValue().stream().map(Issue::id).toList();
    }
}
