package org.fengqiao.ui.worklist;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.SendingCommand.AssignPetition;
import org.fengqiao.domain.petition.SendingCommand.TransferPetition;
import org.fengqiao.ui.parts.Dates;
import org.fengqiao.ui.parts.UnitPicker;
import org.fengqiao.ui.shell.Desk;

/** 批量转送、批量交办: to one unit, with a term when assigned; P06. */
class BulkRouteDialog extends BulkDialog {
    private static final long serialVersionUID = 1;

    private final boolean assigning;
    private final UnitPicker to;
    private final DatePicker term;
    private final TextArea reason = new TextArea();

    BulkRouteDialog(Desk desk, boolean assigning, Set<QueueRow> rows, Runnable done) {
        super(desk, assigning ? "assign" : "transfer", rows, done);
        this.assigning = assigning;
        to = new UnitPicker(desk.units(), desk.staff().unit());
        to.setLabel(say.say("bulk.unit"));
        to.setWidthFull();
        term = Dates.picker(say);
        term.setLabel(say.say("bulk.term"));
        term.setMin(desk.days().today());
        reason.setLabel(say.say("bulk.reason"));
        reason.setWidthFull();
        need(to);
        if (assigning) {
            need(term);
        }
        ask(reason);
    }

    @Override
    protected PetitionCommand command(String caseId) {
        var unit = to.getValue().code();
        var words = desk.cases().wordsOf(caseId).innerOrNull(reason.getValue());
        return assigning
                ? new AssignPetition(caseId, unit, term.getValue(), words)
                : new TransferPetition(caseId, unit, words);
    }
}
