package org.fengqiao.ui.worklist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.function.Consumer;
import org.fengqiao.domain.petition.Mark;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.projections.worklist.Worklist.Order;
import org.fengqiao.ui.parts.CategoryPicker;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** Filters as chips (筛选): each says what it is set to; each change goes into the address. */
class FilterBar extends Div {
    private static final long serialVersionUID = 1;

    private final transient Speech say;
    private final transient QueueQuestion question;
    private final transient Consumer<QueueQuestion> asked;

    FilterBar(Desk desk, Speech say, QueueQuestion question, Consumer<QueueQuestion> asked) {
        this.say = say;
        this.question = question;
        this.asked = asked;
        addClassName("filters");
        var chips = new MenuBar();
        chips.addThemeVariants(
                MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        chips.getElement().setAttribute("aria-label", say.say("queue.filters"));
        chip(chips, "level", question.level(), List.of(UnitLevel.values()));
        chip(chips, "kind", question.kind(), List.of(PetitionKind.values()));
        chip(chips, "state", question.state(), List.of(PetitionState.values()));
        chip(chips, "mark", question.mark(), List.of(Mark.values()));
        ended(chips);
        if (question.q() != null) {
            add(search(question.q()));
        }
        add(chips, category(desk), order());
    }

    private Button search(String words) {
        var chip = new Button(
                say.say("queue.search-words", words),
                VaadinIcon.CLOSE_SMALL.create(),
                _ -> asked.accept(question.with("q", null)));
        chip.setIconAfterText(true);
        chip.setAriaLabel(say.say("queue.search-clear"));
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return chip;
    }

    private <E extends Enum<E>> void chip(MenuBar chips, String name, @Nullable E set, List<E> values) {
        var label = say.say("queue.filter." + name);
        var root = chips.addItem(set == null ? label : say.say("said.of", label, say.name(set)));
        root.addClassNames("chip", set == null ? "any" : "set");
        any(root, name, set == null);
        values.forEach(value -> choice(root, say.name(value), value == set, question.with(name, value)));
    }

    private void any(MenuItem root, String name, boolean set) {
        choice(root, say.say("queue.filter.any"), set, question.with(name, null));
    }

    private void choice(MenuItem root, String words, boolean set, QueueQuestion next) {
        var item = root.getSubMenu().addItem(words, _ -> asked.accept(next));
        item.setCheckable(true);
        item.setChecked(set);
    }

    private void ended(MenuBar chips) {
        var words = say.say(question.ended() ? "queue.filter.ended" : "queue.filter.open");
        var root = chips.addItem(words);
        root.addClassNames("chip", question.ended() ? "set" : "any");
        choice(root, say.say("queue.filter.open"), !question.ended(), question.with("ended", null));
        choice(root, say.say("queue.filter.ended"), question.ended(), question.with("ended", "1"));
    }

    private CategoryPicker category(Desk desk) {
        var picker = new CategoryPicker(desk.categories(), say);
        picker.addClassName("category");
        picker.setPlaceholder(say.say("queue.filter.category"));
        picker.setAriaLabel(say.say("queue.filter.category"));
        picker.setClearButtonVisible(true);
        picker.getElement().getThemeList().add("small");
        if (question.category() != null) {
            desk.categories().find(question.category()).ifPresent(picker::setValue);
        }
        picker.addValueChangeListener(event -> asked.accept(question.with(
                "category", event.getValue() == null ? null : event.getValue().code())));
        return picker;
    }

    private MenuBar order() {
        var menu = new MenuBar();
        menu.addThemeVariants(
                MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        menu.addClassName("order");
        var root = menu.addItem(say.name(question.order()));
        root.getElement().setAttribute("aria-label", say.say("queue.order"));
        for (var order : Order.values()) {
            choice(root, say.name(order), order == question.order(), question.with("order", order));
        }
        return menu;
    }
}
