package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.AnsweringCommand.SubmitClosingReport;
import org.fengqiao.domain.petition.PetitionCommand;

/** 提交办结报告: owed to the unit that assigned it; P06. */
class ReportDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final TextArea report = need(area("report"));

    ReportDialog(Act act) {
        super(act);
    }

    @Override
    protected PetitionCommand command() {
        return new SubmitClosingReport(act.caseId(), words().inner(report.getValue()));
    }
}
