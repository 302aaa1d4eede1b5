package org.fengqiao.ui.worklist;

import java.util.Set;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.ui.parts.KindAndCategory;
import org.fengqiao.ui.shell.Desk;

/** 批量登记: letters that came in together and are about the same, so that they can be routed together; P06. */
class BulkRegisterDialog extends BulkDialog {
    private static final long serialVersionUID = 1;

    private final transient KindAndCategory asked;

    BulkRegisterDialog(Desk desk, Set<QueueRow> rows, Runnable done) {
        super(desk, "register", rows, done);
        asked = KindAndCategory.of(desk.categories(), say);
        need(asked.kind());
        need(asked.category());
    }

    @Override
    protected PetitionCommand command(String caseId) {
        return asked.command(caseId);
    }
}
