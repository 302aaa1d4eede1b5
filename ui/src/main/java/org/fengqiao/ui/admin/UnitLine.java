package org.fengqiao.ui.admin;

import com.vaadin.flow.component.combobox.ComboBoxVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.parts.UnitPicker;
import org.jspecify.annotations.Nullable;

/** One's own unit and those right below it, or another one below and those below that (本级及下级单位), to open one of them. */
final class UnitLine {
    private final House house;
    private final Predicate<UnitRow> offered;
    private final Grid<UnitRow> grid = new Grid<>();
    private final UnitPicker picker;

    /**
     * @param key of the page; {@code .title}, {@code .none} and {@code .none.next} hang on it
     * @param about what is said of a unit in the list
     * @param chosen told the unit that was picked, null when the picker was emptied
     * @param open told the code of what was clicked in the list
     */
    UnitLine(
            House house,
            String key,
            Predicate<UnitRow> offered,
            Function<UnitRow, String> about,
            Consumer<@Nullable UnitRow> chosen,
            Consumer<String> open) {
        this.house = house;
        this.offered = offered;
        var say = house.speech();
        var under = house.staff().has(Duty.ADMINISTRATOR) ? null : house.staff().unit();
        picker = new UnitPicker(house.desk().units(), under, offered);
        picker.addThemeVariants(ComboBoxVariant.LUMO_SMALL);
        picker.addClassName("finder");
        picker.setAriaLabel(say.say("unit.choose"));
        picker.setPlaceholder(say.say("unit.choose"));
        picker.setPrefixComponent(VaadinIcon.OFFICE.create());
        picker.setClearButtonVisible(true);
        picker.addValueChangeListener(event -> chosen.accept(event.getValue()));
        grid.addClassNames("queue", "moves");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", say.say(key + ".title"));
        grid.addColumn(HouseRow.<UnitRow>of(
                        UnitRow::name, about, _ -> "", unit -> say.name(unit.level()), _ -> "ended"))
                .setFlexGrow(1);
        grid.addItemClickListener(event -> open.accept(event.getItem().code().value()));
        grid.setEmptyStateComponent(new EmptyState(say.say(key + ".none"), say.say(key + ".none.next")));
        grid.setSizeFull();
    }

    UnitPicker picker() {
        return picker;
    }

    Grid<UnitRow> grid() {
        return grid;
    }

    /** The chosen unit and those right below it. */
    List<UnitRow> units() {
        var units = house.desk().units();
        var at = Optional.ofNullable(picker.getValue())
                .map(UnitRow::code)
                .orElseGet(() -> house.staff().unit());
        return Stream.concat(units.find(at).stream(), units.children(at).stream())
                .filter(offered)
                .toList();
    }
}
