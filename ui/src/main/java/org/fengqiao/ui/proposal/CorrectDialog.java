package org.fengqiao.ui.proposal;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Objects;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.proposal.ProposalFact;
import org.fengqiao.projections.proposal.ProposalAct;
import org.fengqiao.projections.proposal.Proposals.ProposalFile;
import org.fengqiao.ui.parts.Dates;
import org.fengqiao.ui.parts.Required;

/** 更正: one fact at a time, with the reason; both values stay visible. */
class CorrectDialog extends ActDialog {
    private static final long serialVersionUID = 1;

    private final Select<ProposalFact> fact = new Select<>();
    private final TextArea words;
    private final DatePicker day;
    private final Select<Adoption> adoption = new Select<>();
    private final TextArea reason;

    CorrectDialog(Office office, ProposalFile file, ProposalAct act, Runnable done) {
        super(office, file, act, done);
        words = area("proposal.is");
        reason = area("proposal.reason");
        reason.setMinRows(2);
        day = Dates.picker(say);
        day.setLabel(say.say("proposal.is"));
        adoption.setLabel(say.say("proposal.is"));
        adoption.setItems(Adoption.values());
        adoption.setItemLabelGenerator(say::name);
        fact.setLabel(say.say("proposal.fact"));
        fact.setItems(Arrays.stream(ProposalFact.values())
                .filter(each -> each.ofAnswer() == (act == ProposalAct.CORRECT_ANSWER))
                .toList());
        fact.setItemLabelGenerator(say::name);
        fact.addValueChangeListener(event -> ask(event.getValue()));
        Required.mark(words);
        Required.mark(day);
        Required.mark(adoption);
        required().addCurrent(this::given);
        fact.setValue(act == ProposalAct.CORRECT_ANSWER ? ProposalFact.ANSWER : ProposalFact.TEXT);
        ask(fact, words, day, adoption);
        need(reason);
    }

    /** As it stands, to be mended. */
    private void ask(ProposalFact chosen) {
        words.setVisible(chosen.isWords());
        adoption.setVisible(chosen == ProposalFact.ADOPTION);
        day.setVisible(!chosen.isWords() && chosen != ProposalFact.ADOPTION);
        var item = file.item();
        switch (chosen) {
            case SUBJECT -> words.setValue(item.subject());
            case TEXT -> words.setValue(file.text());
            case ANSWER -> words.setValue(Objects.requireNonNullElse(file.answer(), ""));
            case ANSWER_BY -> day.setValue(item.answerBy());
            case ANSWERED_ON -> day.setValue(item.answeredOn());
            case ADOPTION -> adoption.setValue(item.adoption());
        }
    }

    private boolean given() {
        return switch (fact.getValue()) {
            case SUBJECT, TEXT, ANSWER -> required().filled(words);
            case ANSWER_BY, ANSWERED_ON -> required().filled(day);
            case ADOPTION -> required().filled(adoption);
        };
    }

    private String value() {
        return switch (fact.getValue()) {
            case SUBJECT, TEXT, ANSWER -> words.getValue().strip();
            case ANSWER_BY, ANSWERED_ON -> day.getValue().toString();
            case ADOPTION -> adoption.getValue().name();
        };
    }

    @Override
    protected void send(String command) {
        office.door()
                .correct(
                        office.staff(),
                        id(),
                        fact.getValue(),
                        value(),
                        reason.getValue().strip(),
                        command);
    }
}
