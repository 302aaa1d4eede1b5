package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Supplier;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** What is open beside a list (详情栏): its name, what can be done with it, its facts. */
class HousePanel extends Div {
    private static final long serialVersionUID = 1;

    protected final transient House house;
    protected final transient Speech say;
    private final Div actions = new Div();
    private final DescriptionList facts = new DescriptionList();

    HousePanel(House house, String title, String about, Runnable close) {
        this.house = house;
        this.say = house.speech();
        addClassName("panel");
        var shut = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> close.run());
        shut.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        shut.setAriaLabel(say.say("dialog.close"));
        var name = new H2(title);
        var head = new Div(name, shut);
        head.addClassName("panel-head");
        var under = new Span(about);
        under.addClassNames("quiet", "small");
        actions.addClassName("actions");
        actions.setVisible(false);
        add(head, under, actions, facts);
    }

    protected final void fact(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new DescriptionList.Term(say.say(key)), new DescriptionList.Description(value));
        }
    }

    protected final void act(String verb, Supplier<Dialog> dialog) {
        var button = new Button(say.say(verb), _ -> dialog.get().open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        actions.setVisible(true);
        actions.add(button);
    }

    /** A part under its own heading. */
    protected final void part(String key, Component... components) {
        var section = new Section(new H3(say.say(key)));
        section.addClassName("part");
        section.add(components);
        add(section);
    }
}
