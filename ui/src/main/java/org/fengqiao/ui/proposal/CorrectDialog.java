package org.fengqiao.ui.proposal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.proposal.ProposalFact;
import org.fengqiao.projections.proposal.ProposalAct;
import org.fengqiao.projections.proposal.Proposals.ProposalFile;
import org.fengqiao.ui.parts.TrueValue;

/** 更正: one fact at a time, with the reason; both values stay visible. */
class CorrectDialog extends ActDialog {
    private static final long serialVersionUID = 1;

    private final Select<ProposalFact> fact = new Select<>();
    private final Div place = new Div();
    private final TextArea reason;
    private transient TrueValue<?> value;

    CorrectDialog(Office office, ProposalFile file, ProposalAct act, Runnable done) {
        super(office, file, act, done);
        var first = act == ProposalAct.CORRECT_ANSWER ? ProposalFact.ANSWER : ProposalFact.TEXT;
        value = asEntered(first);
        reason = area("proposal.reason");
        reason.setMinRows(2);
        fact.setLabel(say.say("proposal.fact"));
        fact.setItems(Arrays.stream(ProposalFact.values())
                .filter(each -> each.ofAnswer() == (act == ProposalAct.CORRECT_ANSWER))
                .toList());
        fact.setItemLabelGenerator(say::name);
        fact.setValue(first);
        fact.addValueChangeListener(event -> show(event.getValue()));
        place.addClassName("stretch");
        required().addCurrent(() -> value.entered(required()));
        ask(fact);
        ask(place);
        need(reason);
        show(first);
    }

    private void show(ProposalFact chosen) {
        value = asEntered(chosen);
        place.removeAll();
        place.add(keep(value.field(), "as-" + chosen));
    }

    /** To be mended. */
    private TrueValue<?> asEntered(ProposalFact chosen) {
        var label = say.say("proposal.is");
        var item = file.item();
        return switch (chosen) {
            case SUBJECT -> TrueValue.line(label, item.subject());
            case TEXT -> TrueValue.prose(label, file.text());
            case ANSWER -> TrueValue.prose(label, file.answer());
            case ANSWER_BY -> TrueValue.day(label, item.answerBy(), say);
            case ANSWERED_ON -> TrueValue.day(label, item.answeredOn(), say);
            case ADOPTION -> TrueValue.choice(label, item.adoption(), Adoption.values(), say);
        };
    }

    @Override
    protected void send(String command) {
        office.door()
                .correct(
                        office.staff(),
                        id(),
                        fact.getValue(),
                        value.value().get(),
                        reason.getValue().strip(),
                        command);
    }
}
