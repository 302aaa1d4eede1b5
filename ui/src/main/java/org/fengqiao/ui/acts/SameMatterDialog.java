package org.fengqiao.ui.acts;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.domain.petition.IntakeCommand.DecideSameMatter;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.projections.worklist.Worklist.Candidate;
import org.fengqiao.projections.worklist.Worklist.Item;

/** 认定同一事项: the platform shows likely ones and why, any other is named by its number; an officer decides; P03. */
class SameMatterDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final OtherCase other;
    private final RadioButtonGroup<Boolean> same = new RadioButtonGroup<>();
    private final TextArea reason = area("same-reason");

    SameMatterDialog(Act act) {
        super(act);
        List<Candidate> likely = desk.worklist().likelySame(desk.staff(), act.caseId());
        if (likely.isEmpty()) {
            ask(new Span(say.say("act.same.none")));
        }
        var why = likely.stream()
                .collect(Collectors.toMap(candidate -> candidate.item().caseId(), Candidate::reasons));
        other = new OtherCase(
                desk,
                likely.stream().map(Candidate::item).toList(),
                item -> told(item, why.getOrDefault(item.caseId(), List.of())));
        other.setLabel(say.say("act.field.other"));
        same.setLabel(say.say("act.field.same"));
        same.setItems(true, false);
        same.setItemLabelGenerator(yes -> say.say(yes ? "act.same.yes" : "act.same.no"));
        need(other);
        need(same);
        ask(reason);
    }

    private String told(Item item, List<String> reasons) {
        var why =
                reasons.stream().map(code -> say.say("same." + code)).collect(Collectors.joining(say.say("said.and")));
        return say.say("same.told", item.number(), item.title(), why);
    }

    @Override
    protected PetitionCommand command() {
        return new DecideSameMatter(
                act.caseId(), other.caseId(), same.getValue(), words().innerOrNull(reason.getValue()));
    }
}
