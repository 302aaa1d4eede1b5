package org.fengqiao.ui.acts;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.WallCommand.LiftRecusal;

/** 解除回避; P12. */
class LiftRecusalDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final Select<String> recused = new Select<>();
    private final TextArea reason = area("reasons");

    LiftRecusalDialog(Act act) {
        super(act);
        var people = act.file().keptFrom().recused();
        recused.setLabel(say.say("act.field.recusal-lifted"));
        recused.setItems(people);
        recused.setItemLabelGenerator(desk.roster()::nameOf);
        people.stream().findFirst().ifPresent(recused::setValue);
        need(recused);
        need(reason);
    }

    @Override
    protected PetitionCommand command() {
        return new LiftRecusal(act.caseId(), recused.getValue(), words().inner(reason.getValue()));
    }
}
