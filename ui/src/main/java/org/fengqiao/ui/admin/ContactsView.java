package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fengqiao.projections.units.UnitContacts.Reached;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.shell.DeskLayout;
import org.jspecify.annotations.Nullable;

/** 信访渠道: how one's own unit is reached, and every unit below it, as the public reads it (article 18). */
@Route(value = "contacts", layout = DeskLayout.class)
@RolesAllowed({"ADMINISTRATOR", "DIRECTOR"})
public class ContactsView extends HouseView {
    private static final long serialVersionUID = 1;

    private final transient UnitLine line;

    ContactsView(House house, KeptExport export) {
        super(house, "admin.contacts");
        line = new UnitLine(house, "admin.contacts", this::offered, this::about, this::choose, this::open);
        bar(line.picker(), export.contacts(line::units));
        list(line.grid());
        refresh();
    }

    private void choose(@Nullable UnitRow unit) {
        refresh();
        open(unit == null ? "" : unit.code().value());
    }

    private String about(UnitRow unit) {
        return house.contacts()
                .nearest(unit.code())
                .map(reached -> about(unit, reached))
                .orElseGet(() -> say.say("admin.contact.nothing"));
    }

    private String about(UnitRow unit, Reached reached) {
        return reached.unit().equals(unit.code())
                ? reached.contact().phones().getFirst() + " · "
                        + reached.contact().place()
                : say.say("admin.contact.through", house.unit(reached.unit()));
    }

    private boolean offered(UnitRow unit) {
        return unit.open() && house.contacts().may(house.staff(), unit.code());
    }

    @Override
    protected @Nullable Component panel(String id) {
        return house.unitOf(id)
                .filter(this::offered)
                .<Component>map(unit -> new ContactPanel(house, unit, () -> open(""), this::changed))
                .orElse(null);
    }

    @Override
    protected void refresh() {
        line.grid().setItems(line.units());
    }
}
