package org.fengqiao.ui.acts;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.petition.AnsweringCommand.GiveReply;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.PetitionKind;

/** 答复: for a suggestion or a denunciation; P13. */
class ReplyDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final TextArea reply = area("reply");
    private final Select<Adoption> adoption = new Select<>();
    private final NoticeFields notice = new NoticeFields(desk, say);

    ReplyDialog(Act act) {
        super(act);
        need(reply);
        adoption.setLabel(say.say("act.field.adoption"));
        adoption.setItems(Adoption.values());
        adoption.setItemLabelGenerator(say::name);
        if (act.file().kind() == PetitionKind.SUGGESTION) {
            need(adoption);
        }
        ask(notice);
    }

    @Override
    protected PetitionCommand command() {
        return new GiveReply(act.caseId(), words().outer(reply.getValue()), adoption.getValue(), notice.notice());
    }
}
