package org.fengqiao.ui.acts;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.domain.petition.CourseCommand.LeadToProcedure;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.RightRoute;

/** 导入程序: to which procedure, and what the complainant is told of it; P15. */
class LeadToProcedureDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final Select<RightRoute> route = new Select<>();
    private final TextArea told = area("procedure-told");
    private final NoticeFields notice = new NoticeFields(desk, say);

    LeadToProcedureDialog(Act act) {
        super(act);
        route.setLabel(say.say("act.field.procedure"));
        route.setItems(
                act.file().kind() == PetitionKind.DENUNCIATION
                        ? List.of(RightRoute.DISCIPLINE)
                        : Stream.of(RightRoute.values())
                                .filter(RightRoute::procedure)
                                .toList());
        route.setItemLabelGenerator(say::name);
        told.setHelperText(say.say("act.field.procedure-told.help"));
        need(route);
        need(told);
        ask(notice);
    }

    @Override
    protected PetitionCommand command() {
        return new LeadToProcedure(act.caseId(), route.getValue(), words().outer(told.getValue()), notice.notice());
    }
}
