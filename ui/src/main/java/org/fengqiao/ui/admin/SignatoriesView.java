package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.shell.DeskLayout;
import org.jspecify.annotations.Nullable;

/** 签发人: who signs for one's own unit, and for those right below it. */
@Route(value = "signatories", layout = DeskLayout.class)
@RolesAllowed({"ADMINISTRATOR", "DIRECTOR"})
public class SignatoriesView extends HouseView {
    private static final long serialVersionUID = 1;

    private final Grid<UnitRow> grid = new Grid<>();

    SignatoriesView(House house) {
        super(house, "admin.signatories");
        grid.addClassNames("queue", "moves");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", say.say("admin.signatories.title"));
        grid.addColumn(HouseRow.<UnitRow>of(
                        UnitRow::name, this::signs, _ -> "", unit -> say.name(unit.level()), _ -> "ended"))
                .setFlexGrow(1);
        grid.addItemClickListener(event -> open(event.getItem().code().value()));
        grid.setEmptyStateComponent(new EmptyState(say.say("admin.gone"), say.say("admin.gone.next")));
        grid.setSizeFull();
        list(grid);
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
        return units().stream()
                .filter(unit -> unit.code().value().equals(id))
                .findFirst()
                .<Component>map(unit -> new SignatoryPanel(house, unit, () -> open(""), this::changed))
                .orElse(null);
    }

    private List<UnitRow> units() {
        UnitCode own = house.staff().unit();
        return Stream.concat(house.desk().units().find(own).stream(), house.desk().units().children(own).stream())
                .filter(unit -> unit.open() && unit.kind() != UnitKind.OUTSIDE)
                .filter(unit -> house.signing().may(house.staff(), unit.code()))
                .toList();
    }

    @Override
    protected void refresh() {
        grid.setItems(units());
    }
}
