package org.fengqiao.ui.acts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.PetitionCommand.CorrectFact;

/** 更正: an entered fact was wrong; both values stay visible and terms follow. */
class CorrectDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final Select<Fact> fact = new Select<>();
    private final Div place = new Div();
    private final TextArea reason = area("correction-reason");
    private CorrectedValue value;

    CorrectDialog(Act act) {
        super(act);
        value = CorrectedValue.of(Fact.TITLE, act, say);
        fact.setLabel(say.say("act.field.fact"));
        fact.setItems(Fact.values());
        fact.setItemLabelGenerator(say::name);
        fact.setValue(Fact.TITLE);
        fact.addValueChangeListener(event -> show(event.getValue()));
        need(fact);
        place.addClassName("stretch");
        place.add((Component) value.field());
        ask(place);
        need(reason);
    }

    private void show(Fact chosen) {
        value = CorrectedValue.of(chosen, act, say);
        place.removeAll();
        place.add((Component) value.field());
    }

    @Override
    protected PetitionCommand command() {
        return new CorrectFact(act.caseId(), value.correction(words()), words().inner(reason.getValue()));
    }
}
