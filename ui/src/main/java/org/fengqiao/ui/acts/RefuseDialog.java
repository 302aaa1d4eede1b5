package org.fengqiao.ui.acts;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.HandlingCommand.RefusePetition;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.RightRoute;
import org.fengqiao.domain.reason.ReasonUse;

/** 不予受理: with the reason and the right route, told to the complainant; P08, P15. */
class RefuseDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final Select<RightRoute> route = new Select<>();
    private final TextArea reasons = area("reasons-told");
    private final ReasonFields why = new ReasonFields(desk, say, ReasonUse.REFUSAL, reasons);
    private final NoticeFields notice = new NoticeFields(desk, say);

    RefuseDialog(Act act) {
        super(act);
        route.setLabel(say.say("act.field.route"));
        route.setItems(RightRoute.values());
        route.setItemLabelGenerator(say::name);
        need(route);
        require(reasons);
        ask(why);
        ask(notice);
    }

    @Override
    protected PetitionCommand command() {
        return new RefusePetition(
                act.caseId(), route.getValue(), words().outer(reasons.getValue()), why.code(), notice.notice());
    }
}
