package org.fengqiao.ui.petition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.fengqiao.projections.cases.Cases.Lodged;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** Number and query code in large type (登记结果), shown this once. */
public class LodgedNote extends Div {
    private static final long serialVersionUID = 1;

    /** @param again what the person goes on with */
    public LodgedNote(Desk desk, Speech say, Lodged lodged, Runnable again) {
        addClassNames("note", "lodged");
        getElement().setAttribute("role", "status");
        var told = new DescriptionList();
        told.add(
                new DescriptionList.Term(say.say("new.done.number")),
                new DescriptionList.Description(lodged.number().value()));
        var code = lodged.queryCode();
        if (code != null) {
            told.add(new DescriptionList.Term(say.say("new.done.code")), new DescriptionList.Description(code));
        }
        var open = new Button(say.say("new.done.open"), _ -> PetitionNavigation.toFile(lodged.caseId()));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var hidden = !desk.worklist()
                .keptFrom(desk.staff(), List.of(lodged.caseId()))
                .isEmpty();
        open.setVisible(!hidden);
        var next = new Div(open, new Button(say.say("new.done.again"), _ -> again.run()));
        next.addClassName("actions");
        add(
                new H1(say.say("new.done.title")),
                told,
                new Paragraph(say.say(hidden ? "new.done.walled" : "new.done.text")));
        add(next);
    }
}
