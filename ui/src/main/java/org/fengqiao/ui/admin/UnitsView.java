package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.shell.DeskLayout;
import org.jspecify.annotations.Nullable;

/** 单位: the tree of centres, departments and outside bodies, kept by the administrator. */
@Route(value = "units", layout = DeskLayout.class)
@RolesAllowed("ADMINISTRATOR")
public class UnitsView extends HouseView {
    private static final int MOST_FOUND = 200;
    private static final long serialVersionUID = 1;

    private final transient Branches<UnitRow> branches;

    UnitsView(House house, HouseExport export) {
        super(house, "admin.units");
        var units = house.desk().units();
        branches = new Branches<>(
                parent -> parent == null ? units.top() : units.children(parent.code()),
                row -> row.code().value());
        var tree = new Tree<>(say.say("admin.units.title"), branches, UnitRow::name, this::about);
        tree.addItemClickListener(event -> open(event.getItem().code().value()));
        tree.setEmptyStateComponent(new EmptyState(say.say("admin.units.none"), say.say("admin.units.none.next")));
        tree.expand(units.top());
        bar(new Finder(say.say("admin.units.find"), this::find));
        bar(
                mainAct("admin.unit.open", () -> new OpenUnitDialog(house, null, this::changed).open()),
                act("admin.divisions", () -> new DivisionsDialog(house, this::changed).open()),
                export.units());
        list(tree);
    }

    private String about(UnitRow row) {
        var about = say.name(row.level()) + " · " + row.code();
        return row.kind() == UnitKind.CENTRE ? about : say.name(row.kind()) + " · " + about;
    }

    private void find(String words) {
        branches.show(words.isEmpty() ? null : () -> found(words));
    }

    /** Closed units are in no list any more; their whole code still finds them. */
    private List<UnitRow> found(String words) {
        var units = house.desk().units();
        var found = units.search(words, null, MOST_FOUND);
        return found.isEmpty() ? house.unitOf(words).map(List::of).orElse(List.of()) : found;
    }

    @Override
    protected @Nullable Component panel(String id) {
        return house.unitOf(id)
                .map(row -> new UnitPanel(house, row, () -> open(""), this::changed))
                .orElse(null);
    }

    @Override
    protected void refresh() {
        branches.refreshAll();
    }
}
