package org.fengqiao.ui.petition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** How many people stand behind a petition, how many of them came, and who speaks for them (联名与代表人); P04. */
class CompanyFields extends Div {
    private static final long serialVersionUID = 1;

    private final IntegerField headcount = new IntegerField();
    private final IntegerField visitors = new IntegerField();
    private final TextField representatives = new TextField();

    CompanyFields(Speech say) {
        addClassName("stretch");
        headcount.setLabel(say.say("new.headcount"));
        headcount.setValue(1);
        headcount.setMin(1);
        headcount.setStepButtonsVisible(true);
        visitors.setLabel(say.say("new.visitors"));
        visitors.setMin(1);
        visitors.setStepButtonsVisible(true);
        visitors.setHelperText(say.say("new.visitors.help"));
        representatives.setLabel(say.say("new.representatives"));
        representatives.setHelperText(say.say("new.representatives.help"));
        representatives.setWidthFull();
        var numbers = new Div(headcount, visitors);
        numbers.addClassName("pair");
        add(numbers, representatives);
    }

    /** Asks where several stand behind it: who speaks for them; of a visit, whether all came or those whom they chose. */
    void ask(boolean visit) {
        representatives.setVisible(people() > 1);
        visitors.setVisible(visit && people() > 1);
        if (!representatives.isVisible()) {
            representatives.clear();
        }
        if (!visitors.isVisible()) {
            visitors.clear();
        }
    }

    /** @param changed when the number of people changed */
    void onChange(Runnable changed) {
        headcount.addValueChangeListener(_ -> changed.run());
    }

    int people() {
        return headcount.isEmpty() ? 1 : headcount.getValue();
    }

    @Nullable
    Integer visitors() {
        return visitors.getValue();
    }

    String representatives() {
        return representatives.getValue();
    }
}
