package org.fengqiao.ui.proposal;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.fengqiao.domain.proposal.ProposalKind;
import org.fengqiao.projections.proposal.NewProposal;
import org.fengqiao.ui.parts.Dates;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.parts.UnitPicker;
import org.jspecify.annotations.Nullable;

/** 提出建议: of which kind, to whom, about whom, in which words, resting on what, to be answered by when. */
class MakeDialog extends ProposalDialog {
    private static final int LONGEST_SUBJECT = 120;
    private static final long serialVersionUID = 1;

    private final transient Consumer<String> made;
    private final Select<ProposalKind> kind = new Select<>();
    private final UnitPicker unit;
    private final TextField body = new TextField();
    private final transient WhomFields whom;
    private final TextField subject = new TextField();
    private final TextArea text;
    private final GroundsFields grounds;
    private final DatePicker answerBy;
    private String proposalId = "";

    /** @param caseId on which it rests; empty for none */
    MakeDialog(Office office, String caseId, Consumer<String> made) {
        super(office, caseId, "proposal.make");
        this.made = made;
        kind.setLabel(say.say("proposal.field.kind"));
        kind.setItems(ProposalKind.values());
        kind.setItemLabelGenerator(say::name);
        unit = new UnitPicker(office.desk().units(), null);
        unit.setLabel(say.say("proposal.field.unit"));
        unit.setClearButtonVisible(true);
        body.setLabel(say.say("proposal.field.body"));
        body.setHelperText(say.say("proposal.field.body.help"));
        whom = new WhomFields(office, say);
        subject.setLabel(say.say("proposal.field.subject"));
        subject.setMaxLength(LONGEST_SUBJECT);
        text = area("proposal.field.text");
        grounds = new GroundsFields(office, say, caseId);
        answerBy = Dates.picker(say);
        answerBy.setLabel(say.say("proposal.field.answer-by"));
        answerBy.setMin(office.desk().days().today());
        kind.addValueChangeListener(event -> whom.show(event.getValue() == ProposalKind.HOLD_TO_ACCOUNT));
        unit.addValueChangeListener(event ->
                whom.offerOf(event.getValue() == null ? null : event.getValue().code()));
        need(kind);
        required().addCurrent(this::addressed);
        ask(unit, body, whom.units, whom.people);
        need(subject);
        need(text);
        ask(grounds);
        need(answerBy);
    }

    /** A unit or a body; which of the two, who decides says. */
    private boolean addressed() {
        return !body.isEmpty() || required().filled(unit);
    }

    @Override
    protected void send(String command) {
        var noted = office.door().make(office.staff(), proposal(), command);
        proposalId = noted.proposalId();
        Said.done(say.say("proposal.make.done", noted.number().value()));
    }

    private NewProposal proposal() {
        var chosen = unit.getValue();
        return new NewProposal(
                kind.getValue(),
                chosen == null ? null : chosen.code(),
                given(body.getValue()),
                whom.named(),
                subject.getValue().strip(),
                text.getValue().strip(),
                grounds.cases(),
                grounds.issues(),
                answerBy.getValue());
    }

    private static @Nullable String given(String value) {
        return value.isBlank() ? null : value.strip();
    }

    @Override
    protected void done() {
        made.accept(proposalId);
    }
}
