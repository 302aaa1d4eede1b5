package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBoxVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.parts.UnitPicker;
import org.fengqiao.ui.shell.DeskLayout;
import org.jspecify.annotations.Nullable;

/** 签发人: who signs for one's own unit, and for every unit below it; first of all, for whom nobody does. */
@Route(value = "signatories", layout = DeskLayout.class)
@RolesAllowed({"ADMINISTRATOR", "DIRECTOR"})
public class SignatoriesView extends HouseView {
    private static final long serialVersionUID = 1;

    private final Grid<UnitRow> grid = new Grid<>();
    private final UnitPicker picker;
    private final Button missing;
    private boolean onlyMissing;

    SignatoriesView(House house, KeptExport export) {
        super(house, "admin.signatories");
        var under = house.staff().has(Duty.ADMINISTRATOR) ? null : house.staff().unit();
        picker = new UnitPicker(house.desk().units(), under, this::offered);
        picker.addThemeVariants(ComboBoxVariant.LUMO_SMALL);
        picker.addClassName("finder");
        picker.setAriaLabel(say.say("unit.choose"));
        picker.setPlaceholder(say.say("unit.choose"));
        picker.setPrefixComponent(VaadinIcon.OFFICE.create());
        picker.setClearButtonVisible(true);
        picker.addValueChangeListener(event -> choose(event.getValue()));
        missing = act("admin.signatories.missing", () -> showMissing(!onlyMissing));
        missing.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        bar(picker, missing, export.signatories(this::shown));
        grid.addClassNames("queue", "moves");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", say.say("admin.signatories.title"));
        grid.addColumn(HouseRow.<UnitRow>of(
                        UnitRow::name, this::signs, _ -> "", unit -> say.name(unit.level()), _ -> "ended"))
                .setFlexGrow(1);
        grid.addItemClickListener(event -> open(event.getItem().code().value()));
        grid.setEmptyStateComponent(
                new EmptyState(say.say("admin.signatories.none"), say.say("admin.signatories.none.next")));
        grid.setSizeFull();
        list(grid);
        refresh();
    }

    private void choose(@Nullable UnitRow unit) {
        showMissing(false);
        open(unit == null ? "" : unit.code().value());
    }

    private void showMissing(boolean only) {
        onlyMissing = only;
        refresh();
    }

    private String signs(UnitRow unit) {
        return house.signing()
                .today(house.staff(), unit.code())
                .map(signer -> say.say("admin.signatory.now", signer.office(), signer.name()))
                .orElseGet(() -> say.say("admin.signatory.nobody"));
    }

    @Override
    protected @Nullable Component panel(String id) {
        return house.unitOf(id)
                .filter(this::offered)
                .<Component>map(unit -> new SignatoryPanel(house, unit, () -> open(""), this::changed))
                .orElse(null);
    }

    private boolean offered(UnitRow unit) {
        return unit.open() && unit.kind() != UnitKind.OUTSIDE && house.signing().may(house.staff(), unit.code());
    }

    /** The chosen unit and those right below it. */
    private List<UnitRow> units() {
        var units = house.desk().units();
        var at = Optional.ofNullable(picker.getValue())
                .map(UnitRow::code)
                .orElseGet(() -> house.staff().unit());
        return Stream.concat(units.find(at).stream(), units.children(at).stream())
                .filter(this::offered)
                .toList();
    }

    @Override
    protected void refresh() {
        var unsigned = unsigned();
        missing.setText(
                onlyMissing ? say.say("admin.signatories.all") : say.say("admin.signatories.missing", unsigned.size()));
        missing.setVisible(onlyMissing || !unsigned.isEmpty());
        grid.setItems(shown());
    }

    private List<UnitRow> shown() {
        return onlyMissing ? unsigned() : units();
    }

    private List<UnitRow> unsigned() {
        var units = house.desk().units();
        return house.signing().unsigned(house.staff()).stream()
                .flatMap(code -> units.find(code).stream())
                .filter(this::offered)
                .toList();
    }
}
