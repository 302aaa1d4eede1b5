package org.fengqiao.ui.worklist;

import com.vaadin.flow.component.select.Select;
import java.util.Set;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.PetitionCommand.RegisterPetition;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.ui.parts.CategoryPicker;
import org.fengqiao.ui.shell.Desk;

/** 批量登记: letters that came in together and are about the same, so that they can be routed together; P06. */
class BulkRegisterDialog extends BulkDialog {
    private static final long serialVersionUID = 1;

    private final Select<PetitionKind> kind = new Select<>();
    private final CategoryPicker category;

    BulkRegisterDialog(Desk desk, Set<QueueRow> rows, Runnable done) {
        super(desk, "register", rows, done);
        kind.setLabel(say.say("act.field.kind"));
        kind.setItems(PetitionKind.values());
        kind.setItemLabelGenerator(say::name);
        category = new CategoryPicker(desk.categories(), say);
        category.setLabel(say.say("act.field.category"));
        need(kind);
        need(category);
    }

    @Override
    protected PetitionCommand command(String caseId) {
        return new RegisterPetition(caseId, kind.getValue(), category.getValue().code());
    }
}
