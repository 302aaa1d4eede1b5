package org.fengqiao.ui.acts;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.Agreement;
import org.fengqiao.domain.petition.AgreementManner;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.TrackCommand.EndByAgreement;
import org.fengqiao.ui.parts.FileDrop;

/** 以协议办结: between whom, what was agreed, and the signed paper; the complainant reads it; P17. */
class EndByAgreementDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final RadioButtonGroup<AgreementManner> manner = new RadioButtonGroup<>();
    private final DatePicker on = DayField.labelled("act.field.agreed-on", desk);
    private final TextArea parties = area("parties");
    private final TextArea content = area("agreement");
    private final FileDrop paper;
    private final NoticeFields notice = new NoticeFields(desk, say);

    EndByAgreementDialog(Act act) {
        super(act);
        manner.setLabel(say.say("act.field.agreed-how"));
        manner.setItems(AgreementManner.values());
        manner.setItemLabelGenerator(say::name);
        paper = new FileDrop(say, 1);
        need(manner);
        need(on);
        need(parties);
        need(content);
        ask(paper);
        ask(notice);
    }

    @Override
    protected PetitionCommand command() {
        var words = words();
        var signed = paper.files().stream()
                .findFirst()
                .map(file -> desk.attachments().keep(act.caseId(), file, false))
                .orElse(null);
        var agreement = new Agreement(
                manner.getValue(),
                on.getValue(),
                words.outer(parties.getValue()),
                words.outer(content.getValue()),
                signed);
        return new EndByAgreement(act.caseId(), agreement, notice.notice());
    }
}
