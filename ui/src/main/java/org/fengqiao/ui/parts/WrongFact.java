package org.fengqiao.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;
import org.fengqiao.ui.words.Speech;

/**
 * Which fact is wrong and what it should have been (要更正的事项): one at a time, beginning with what was entered.
 *
 * @param <F> what can be wrong
 */
public final class WrongFact<F extends Enum<F>> {
    private final Select<F> choice = new Select<>();
    private final Div place = new Div();
    private final Function<F, TrueValue<?>> asEntered;
    private TrueValue<?> value;

    /**
     * @param facts that can be corrected, the one to begin with first
     * @param asEntered the field for a fact, to be mended
     */
    WrongFact(String label, List<F> facts, Speech say, Function<F, TrueValue<?>> asEntered) {
        this.asEntered = asEntered;
        choice.setLabel(label);
        choice.setItems(facts);
        choice.setItemLabelGenerator(say::name);
        choice.setValue(facts.getFirst());
        choice.addValueChangeListener(event -> show(event.getValue()));
        place.addClassName("stretch");
        value = asEntered.apply(facts.getFirst());
        place.add(value.field());
    }

    private void show(F chosen) {
        value = asEntered.apply(chosen);
        place.removeAll();
        place.add(value.field());
    }

    Select<F> choice() {
        return choice;
    }

    Div place() {
        return place;
    }

    boolean isEntered(Required required) {
        return value.entered(required);
    }

    public F fact() {
        return choice.getValue();
    }

    /** What it should have been, as a correction says it. */
    public String value() {
        return value.value().get();
    }
}
