package org.fengqiao.ui.acts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.RecordCommand.CorrectFact;

/** 更正: an entered fact was wrong; both values stay visible and terms follow. */
class CorrectDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final Select<Fact> fact = new Select<>();
    private final Div now = new Div();
    private final Div place = new Div();
    private final TextArea reason = area("correction-reason");
    private CorrectedValue<?> value;

    CorrectDialog(Act act) {
        super(act);
        value = CorrectedValue.of(Fact.TITLE, act, say);
        fact.setLabel(say.say("act.field.fact"));
        fact.setItems(Fact.values());
        fact.setItemLabelGenerator(say::name);
        fact.setValue(Fact.TITLE);
        fact.addValueChangeListener(event -> show(event.getValue()));
        need(fact);
        now.addClassName("quiet");
        place.addClassName("stretch");
        ask(now);
        ask(place);
        required().addCurrent(() -> required().filled(value.field()));
        need(reason);
        show(Fact.TITLE);
    }

    private void show(Fact chosen) {
        value = CorrectedValue.of(chosen, act, say);
        now.setVisible(chosen != Fact.TEXT); // it stands in the field already, and may be long
        now.setText(say.say("act.correct.now", new FactNow(desk, say).of(act.file(), chosen)));
        place.removeAll();
        place.add(keep(value.field(), "as-" + chosen));
        foresee(value.field());
    }

    @Override
    protected boolean ready() {
        return !value.field().isEmpty();
    }

    @Override
    protected PetitionCommand foreseen() {
        return correction("…");
    }

    @Override
    protected PetitionCommand command() {
        return correction(reason.getValue());
    }

    private CorrectFact correction(String why) {
        return new CorrectFact(act.caseId(), value.correction(words()), words().inner(why));
    }
}
