package org.fengqiao.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fengqiao.projections.history.HouseHistory.Correction;
import org.fengqiao.projections.history.HouseHistory.Entered;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/**
 * What was entered, in the order of entering (沿革): each entry with what was corrected of it, and a way to correct it.
 *
 * @param <E> the entries
 * @param <F> what can be wrong in them
 */
class EntryList<E, F extends Enum<F>> extends OrderedList {
    private static final long serialVersionUID = 1;

    private final transient House house;
    private final transient Speech say;
    private final transient Function<E, String> sentence;
    private final transient ShownValue<F> shown;
    private final transient Function<Entered<E, F>, String> verb;
    private final transient BiFunction<Entered<E, F>, String, Dialog> dialog;

    /** What a value is called on the screen. */
    @FunctionalInterface
    interface ShownValue<F> {
        String of(F fact, @Nullable String value);
    }

    /**
     * @param sentence says an entry
     * @param correct makes the dialog for an entry and its sentence
     */
    EntryList(
            House house,
            List<Entered<E, F>> entries,
            Function<E, String> sentence,
            ShownValue<F> shown,
            BiFunction<Entered<E, F>, String, Dialog> correct) {
        this(house, entries, sentence, shown, _ -> "admin.correct", correct);
    }

    /**
     * @param verb key of what can be done with an entry; {@code .this} hangs on it; empty for nothing
     * @param dialog makes the dialog for that
     */
    EntryList(
            House house,
            List<Entered<E, F>> entries,
            Function<E, String> sentence,
            ShownValue<F> shown,
            Function<Entered<E, F>, String> verb,
            BiFunction<Entered<E, F>, String, Dialog> dialog) {
        this.house = house;
        this.say = house.speech();
        this.sentence = sentence;
        this.shown = shown;
        this.verb = verb;
        this.dialog = dialog;
        addClassName("entered");
        entries.forEach(this::add);
    }

    private void add(Entered<E, F> entered) {
        var words = sentence.apply(entered.entry());
        var item = new ListItem(new Span(words));
        var key = verb.apply(entered);
        if (!key.isEmpty()) {
            var button =
                    new Button(say.say(key), _ -> dialog.apply(entered, words).open());
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(say.say(key + ".this", words));
            item.add(button);
        }
        if (!entered.account().isEmpty()) {
            item.add(quiet(say.say(
                    "admin.entered", say.time(entered.at()), house.desk().whoIs(entered.account(), say))));
        }
        entered.corrections().forEach(each -> item.add(corrected(each)));
        var withdrawal = entered.withdrawal();
        if (withdrawal != null) {
            item.add(quiet(say.say(
                    "admin.withdrawn", say.time(withdrawal.at()), house.desk().whoIs(withdrawal.account(), say))));
        }
        add(item);
    }

    private Paragraph corrected(Correction<F> correction) {
        var fact = correction.fact();
        return quiet(say.say(
                "admin.corrected",
                say.time(correction.at()),
                house.desk().roster().nameOf(correction.account()),
                say.name(fact),
                shown.of(fact, correction.was()),
                shown.of(fact, correction.is()),
                correction.reason()));
    }

    private static Paragraph quiet(String words) {
        var line = new Paragraph(words);
        line.addClassNames("quiet", "small");
        return line;
    }
}
