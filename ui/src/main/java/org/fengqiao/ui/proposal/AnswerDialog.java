package org.fengqiao.ui.proposal;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.projections.proposal.ProposalAct;
import org.fengqiao.projections.proposal.Proposals.ProposalFile;
import org.fengqiao.ui.parts.Dates;

/** 书面反馈: whether it is adopted, in words, on which day. */
class AnswerDialog extends ActDialog {
    private static final long serialVersionUID = 1;

    private final Select<Adoption> adoption = new Select<>();
    private final TextArea words;
    private final DatePicker on;

    AnswerDialog(Office office, ProposalFile file, Runnable done) {
        super(office, file, ProposalAct.ANSWER, done);
        adoption.setLabel(say.say("proposal.adoption.choose"));
        adoption.setItems(Adoption.values());
        adoption.setItemLabelGenerator(say::name);
        words = area("proposal.answer");
        on = Dates.picker(say);
        on.setLabel(say.say("proposal.answered"));
        var today = office.desk().days().today();
        on.setMin(file.item().madeAt().day());
        on.setMax(today);
        on.setValue(today);
        need(adoption);
        need(words);
        need(on);
    }

    @Override
    protected void send(String command) {
        office.door()
                .answer(
                        office.staff(),
                        id(),
                        adoption.getValue(),
                        words.getValue().strip(),
                        on.getValue(),
                        command);
    }
}
