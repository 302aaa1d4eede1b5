package org.fengqiao.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 更正: what of an entry is wrong, what it should have been, and why.
 *
 * @param <F> what can be wrong
 */
abstract class CorrectionDialog<F extends Enum<F>> extends HouseDialog {
    private static final int LONGEST_REASON = 500;
    private static final long serialVersionUID = 1;

    private final Select<F> fact = new Select<>();
    private final Div place = new Div();
    private final TextArea reason = new TextArea();
    private transient @Nullable RightValue value;

    /**
     * @param entry says what was entered
     * @param facts what such an entry tells
     * @param field makes the field for one of them
     */
    CorrectionDialog(
            House house, String subject, String entry, Set<F> facts, Function<F, RightValue> field, Runnable done) {
        super(house, "admin.correct", subject, done);
        effect(say.say("admin.correct.effect", entry));
        fact.setLabel(say.say("admin.correct.fact"));
        fact.setItems(facts);
        fact.setItemLabelGenerator(say::name);
        fact.addValueChangeListener(event -> show(field.apply(event.getValue())));
        ask(fact);
        place.addClassName("stretch");
        ask(place);
        reason.setLabel(say.say("admin.correct.reason"));
        reason.setHelperText(say.say("admin.correct.reason.help"));
        reason.setMaxLength(LONGEST_REASON);
        need(reason);
        keep(standing(subject, entry), reason);
        fact.setValue(facts.iterator().next());
    }

    private void show(RightValue next) {
        value = next;
        place.removeAll();
        place.add(next.field());
    }

    @Override
    protected final void send(String id) {
        var entered = value;
        if (entered != null) {
            correct(fact.getValue(), entered.entered(), reason.getValue(), id);
        }
    }

    /** Does it. */
    protected abstract void correct(F wrong, @Nullable String right, String why, String id);
}
