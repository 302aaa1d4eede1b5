package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.shell.DeskLayout;
import org.jspecify.annotations.Nullable;

/** 签发人: who signs for one's own unit, and for every unit below it; first of all, for whom nobody does. */
@Route(value = "signatories", layout = DeskLayout.class)
@RolesAllowed({"ADMINISTRATOR", "DIRECTOR"})
public class SignatoriesView extends HouseView {
    private static final long serialVersionUID = 1;

    private final transient UnitLine line;
    private final Button missing;
    private boolean onlyMissing;

    SignatoriesView(House house, KeptExport export) {
        super(house, "admin.signatories");
        line = new UnitLine(house, "admin.signatories", this::offered, this::signs, this::choose, this::open);
        missing = act("admin.signatories.missing", () -> showMissing(!onlyMissing));
        missing.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        bar(line.picker(), missing, export.signatories(this::shown));
        list(line.grid());
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

    @Override
    protected void refresh() {
        var unsigned = unsigned();
        missing.setText(
                onlyMissing ? say.say("admin.signatories.all") : say.say("admin.signatories.missing", unsigned.size()));
        missing.setVisible(onlyMissing || !unsigned.isEmpty());
        line.grid().setItems(shown());
    }

    private List<UnitRow> shown() {
        return onlyMissing ? unsigned() : line.units();
    }

    private List<UnitRow> unsigned() {
        var units = house.desk().units();
        return house.signing().unsigned(house.staff()).stream()
                .flatMap(code -> units.find(code).stream())
                .filter(this::offered)
                .toList();
    }
}
