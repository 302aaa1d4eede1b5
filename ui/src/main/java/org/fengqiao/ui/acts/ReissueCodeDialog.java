package org.fengqiao.ui.acts;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.HandlingCommand.ReissueQueryCode;
import org.fengqiao.domain.petition.IdentityCheck;
import org.fengqiao.ui.parts.SecretDialog;

/** 补发查询码: another code after an identity check, shown once; P05. */
class ReissueCodeDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final Select<IdentityCheck> check = new Select<>();
    private final TextArea words = area("identity");

    ReissueCodeDialog(Act act) {
        super(act);
        check.setLabel(say.say("act.field.identity-check"));
        check.setItems(IdentityCheck.values());
        check.setItemLabelGenerator(say::name);
        need(check);
        need(words);
    }

    @Override
    protected ReissueQueryCode command() {
        return new ReissueQueryCode(act.caseId(), check.getValue(), words().inner(words.getValue()));
    }

    @Override
    protected void send(String commandId) {
        var code = desk.cases().reissueCode(desk.staff(), command(), commandId);
        new SecretDialog(say, "act.secret.code", act.file().number(), code).open();
    }
}
