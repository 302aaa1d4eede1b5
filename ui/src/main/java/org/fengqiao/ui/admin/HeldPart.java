package org.fengqiao.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fengqiao.ui.words.Speech;

/** What holds of a unit from a day on, and held before (现行与沿革): what it is, how it is ended, and its story. */
abstract class HeldPart extends Div {
    private static final long serialVersionUID = 1;

    protected final transient House house;
    protected final transient Speech say;

    HeldPart(House house) {
        this.house = house;
        this.say = house.speech();
    }

    protected final void end(String verb, Supplier<Dialog> dialog) {
        var button = new Button(say.say(verb), _ -> dialog.get().open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(button);
    }

    protected final <T> void story(List<T> told, Function<T, String> sentence) {
        var list = new OrderedList();
        list.addClassName("entries");
        told.forEach(each -> list.add(new ListItem(sentence.apply(each))));
        list.setVisible(!told.isEmpty());
        add(list);
    }
}
