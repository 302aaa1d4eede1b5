package org.fengqiao.ui.acts;

import java.util.Objects;
import org.fengqiao.domain.petition.HandlingCommand.RecordNotice;
import org.fengqiao.domain.petition.PetitionCommand;

/** 告知: the complainant was told; P08. */
class NoticeDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final NoticeFields notice = new NoticeFields(desk, say);

    NoticeDialog(Act act) {
        super(act);
        needNotice(notice);
    }

    @Override
    protected PetitionCommand command() {
        return new RecordNotice(act.caseId(), Objects.requireNonNull(notice.notice()));
    }
}
