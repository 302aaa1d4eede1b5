package org.fengqiao.ui.acts;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import org.fengqiao.domain.petition.HandlingCommand.AddAttachment;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.ui.parts.FileDrop;

/** 添加附件: one file at a time, checked by its content. */
class AttachDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final FileDrop drop;
    private final Checkbox inner = new Checkbox();

    AttachDialog(Act act) {
        super(act);
        drop = new FileDrop(say, 1);
        inner.setLabel(say.say("act.field.inner"));
        inner.setValue(true);
        ask(drop, inner, new Span(say.say("act.field.inner.help")));
    }

    @Override
    protected PetitionCommand command() {
        var file = drop.files().stream().findFirst().orElseThrow(() -> Refused.invalid("attachment.empty"));
        return new AddAttachment(act.caseId(), desk.attachments().keep(act.caseId(), file, inner.getValue()));
    }
}
